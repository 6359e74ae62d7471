create table hearing (
    id         uuid primary key,
    version    bigint not null,
    matter     uuid not null references matter,
    status     varchar(9) not null check (status in ('PROPOSED', 'BOOKED', 'HELD', 'CANCELLED', 'MISSED')),
    room       uuid references room,
    link       varchar(300),
    minutes    integer not null check (minutes between 15 and 480),
    starts_at  timestamp(6) with time zone,
    sequence   integer not null,
    reason     varchar(500),
    changed_at timestamp(6) with time zone not null,
    check ((room is null) <> (link is null)),
    check (starts_at is not null or status in ('PROPOSED', 'CANCELLED'))
);

create index hearing_matter on hearing (matter);
create index hearing_coming on hearing (starts_at) where status = 'BOOKED';

create table hearing_attendee (
    hearing     uuid not null references hearing,
    position    integer not null,
    subject     uuid not null,
    resource    uuid not null,
    name        varchar(100) not null,
    role        varchar(8) not null check (role in ('PARTY', 'MEDIATOR', 'OTHER')),
    person      uuid,
    phone       varchar(20),
    language    varchar(10) not null,
    path        varchar(200),
    token       varchar(43) not null unique,
    answered_at timestamp(6) with time zone,
    absent      boolean not null,
    primary key (hearing, position),
    unique (hearing, subject)
);

create index hearing_attendee_person on hearing_attendee (person);

create table hearing_offer (
    hearing   uuid not null references hearing,
    starts_at timestamp(6) with time zone not null,
    primary key (hearing, starts_at)
);

create table hearing_answer (
    hearing   uuid not null references hearing,
    subject   uuid not null,
    starts_at timestamp(6) with time zone not null,
    primary key (hearing, subject, starts_at)
);
