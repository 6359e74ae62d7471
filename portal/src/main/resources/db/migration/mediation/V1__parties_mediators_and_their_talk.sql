create table party (
    id         uuid primary key,
    version    bigint      not null,
    matter     uuid        not null references matter,
    side       varchar(10) not null check (side in ('APPLICANT', 'RESPONDENT')),
    name       varchar(40),
    phone      varchar(16),
    person     uuid,
    language   varchar(5)  not null,
    code_hash  varchar(100),
    code_at    timestamp(6) with time zone,
    code_tries int         not null default 0 check (code_tries between 0 and 5),
    invited_at timestamp(6) with time zone,
    seen_at    timestamp(6) with time zone,
    confirmed_at timestamp(6) with time zone
);

create index party_by_matter on party (matter);
create index party_by_phone on party (phone) where phone is not null;
create index party_by_person on party (person) where person is not null;

create table assignment (
    id          uuid primary key,
    matter      uuid        not null references matter,
    mediator    uuid        not null,
    assigned_at timestamp(6) with time zone not null,
    ended_at    timestamp(6) with time zone
);

create unique index assignment_once on assignment (matter, mediator) where ended_at is null;
create index assignment_by_mediator on assignment (mediator) where ended_at is null;

-- somebody asks that a mediator be replaced (回避)
create table recusal (
    id         uuid primary key,
    matter     uuid         not null references matter,
    mediator   uuid         not null,
    asked_by   uuid         not null,
    reason     varchar(500) not null,
    asked_at   timestamp(6) with time zone not null,
    granted    boolean,
    decided_at timestamp(6) with time zone
);

create unique index recusal_once on recusal (matter, mediator) where granted is null;

create table thread_message (
    id          uuid primary key,
    matter      uuid          not null references matter,
    channel     varchar(10)   not null check (channel in ('JOINT', 'APPLICANT', 'RESPONDENT')),
    seq         bigint        generated always as identity unique,
    author      uuid          not null,
    author_role varchar(12)   not null check (author_role in ('APPLICANT', 'RESPONDENT', 'MEDIATOR', 'STAFF')),
    words       varchar(2000) not null,
    attachment  uuid,
    posted_at   timestamp(6) with time zone not null
);

create index thread_by_channel on thread_message (matter, channel, seq);

create table read_mark (
    matter  uuid        not null references matter,
    channel varchar(10) not null check (channel in ('JOINT', 'APPLICANT', 'RESPONDENT')),
    reader  uuid        not null,
    role    varchar(12) not null,
    seq     bigint      not null,
    read_at timestamp(6) with time zone not null,
    primary key (matter, channel, reader)
);

create table rating (
    matter     uuid not null references matter,
    party      uuid not null references party,
    fairness   int  not null check (fairness between 1 and 5),
    respect    int  not null check (respect between 1 and 5),
    understood int  not null check (understood between 1 and 5),
    result     int  not null check (result between 1 and 5),
    words      varchar(500),
    rated_at   timestamp(6) with time zone not null,
    primary key (matter, party)
);
