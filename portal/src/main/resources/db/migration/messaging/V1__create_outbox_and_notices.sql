create table outbox_message (
    id           uuid primary key,
    cause        varchar(200) not null,
    recipient    varchar(40) not null,
    person       uuid,
    phone        varchar(16),
    language     varchar(10) not null,
    template     varchar(200) not null,
    args         text[] not null,
    path         varchar(300),
    matter       uuid,
    kind         varchar(20) not null,
    urgent       boolean not null,
    quiet        boolean not null,
    secret       boolean not null,
    erased       boolean not null default false,
    expires_at   timestamp(6) with time zone,
    state        varchar(20) not null
        check (state in ('WAITING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'UNKNOWN', 'SUPPRESSED')),
    reason       varchar(20),
    carrier      varchar(20),
    carrier_id   varchar(64),
    carrier_code int,
    attempts     int not null default 0,
    lookups      int not null default 0,
    queued_at    timestamp(6) with time zone not null,
    due_at       timestamp(6) with time zone not null,
    claimed_at   timestamp(6) with time zone,
    lease_until  timestamp(6) with time zone,
    settled_at   timestamp(6) with time zone,
    constraint outbox_message_once unique (cause, recipient, template),
    constraint outbox_message_leased check (state <> 'SENDING' or lease_until is not null),
    constraint outbox_message_reachable check (state = 'SUPPRESSED' or phone is not null),
    constraint outbox_message_secret_expires check (not secret or expires_at is not null)
);

create index outbox_message_due on outbox_message (due_at) where state = 'WAITING';
create index outbox_message_open on outbox_message (due_at) where state in ('SENDING', 'UNKNOWN');
create index outbox_message_secrets on outbox_message (expires_at) where secret and not erased;
create index outbox_message_matter on outbox_message (matter, queued_at) where matter is not null;
create index outbox_message_latest on outbox_message (queued_at desc, id);
create index outbox_message_state on outbox_message (state, queued_at desc, id);

create table blocked_number (
    phone  varchar(16) primary key,
    reason varchar(20) not null check (reason in ('OPTED_OUT', 'BAD_NUMBER', 'NOT_MOBILE')),
    since  timestamp(6) with time zone not null
);

create table carrier_receipt (
    carrier_id  varchar(64) not null,
    status      varchar(20) not null,
    message     uuid,
    received_at timestamp(6) with time zone not null,
    primary key (carrier_id, status)
);

create table carrier_pause (
    carrier     varchar(20) primary key,
    until       timestamp(6) with time zone not null,
    reason      varchar(20) not null
);

create table notice (
    id         uuid primary key,
    person     uuid not null,
    cause      varchar(200) not null,
    template   varchar(200) not null,
    args       text[] not null,
    path       varchar(300),
    matter     uuid,
    written_at timestamp(6) with time zone not null,
    read_at    timestamp(6) with time zone,
    constraint notice_once unique (cause, person, template)
);

create index notice_person on notice (person, written_at desc, id);
create index notice_unread on notice (person) where read_at is null;

create table notice_preference (
    person      uuid primary key,
    quiet_hours boolean not null,
    muted       varchar(200) not null
);
