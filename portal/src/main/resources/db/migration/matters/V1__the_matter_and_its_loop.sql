create table category (
    code        varchar(20) primary key,
    parent      varchar(20) references category,
    name_zh     varchar(40)  not null,
    name_en     varchar(80)  not null,
    level       varchar(10)  not null check (level in ('VILLAGE', 'TOWNSHIP', 'COUNTY')),
    admit_days  int          not null check (admit_days between 1 and 30),
    settle_days int          not null check (settle_days between 1 and 120),
    words       varchar(400) not null,
    position    int          not null
);

create table matter (
    id          uuid primary key,
    version     bigint       not null,
    reference   varchar(9)   not null unique,
    kind        varchar(10)  not null check (kind in ('DISPUTE', 'TOPIC', 'INCIDENT')),
    category    varchar(20)  not null references category,
    place       varchar(17)  collate "C" not null,
    holder      uuid         not null,
    status      varchar(12)  not null check (status in ('SUBMITTED', 'RETURNED', 'DECLINED', 'ADMITTED', 'IN_HANDLING',
                                                        'RESOLVED', 'CLOSED', 'REFERRED', 'WITHDRAWN')),
    privacy     varchar(10)  not null check (privacy in ('NAMED', 'HIDDEN', 'ANONYMOUS')),
    subject     varchar(80)  not null,
    told        varchar(4000) not null,
    wish        varchar(1000) not null,
    filed_by    uuid,
    filed_for   varchar(40),
    filed_at    timestamp(6) with time zone not null,
    changed_at  timestamp(6) with time zone not null,
    due_on      date,
    objections_until date,
    reopen_until     date
);

create index matter_by_holder on matter (holder, status, due_on);
create index matter_by_place on matter (place, status, due_on);
create index matter_by_window on matter (objections_until) where status = 'RESOLVED';

-- who has a part in a matter: an account or a party that enters by code
create table participant (
    matter  uuid        not null references matter,
    subject uuid        not null,
    role    varchar(12) not null check (role in ('APPLICANT', 'RESPONDENT', 'MEDIATOR', 'REPORTER')),
    primary key (matter, subject, role)
);

create index participant_by_subject on participant (subject, matter);

create table hop (
    id          uuid primary key,
    matter      uuid         not null references matter,
    kind        varchar(10)  not null check (kind in ('DISPATCH', 'ESCALATE', 'TRANSFER', 'RETURN', 'REFER')),
    from_office uuid         not null,
    to_office   uuid         not null,
    reason      varchar(500) not null,
    hopped_by   uuid,
    hopped_at   timestamp(6) with time zone not null
);

create index hop_by_matter on hop (matter, hopped_at);

create table deadline (
    id       uuid primary key,
    matter   uuid        not null references matter,
    stage    varchar(10) not null check (stage in ('ADMIT', 'SETTLE', 'CONFIRM')),
    began_on date        not null,
    days     int         not null check (days > 0),
    due_on   date        not null,
    ended_on date
);

create unique index deadline_one_runs on deadline (matter) where ended_on is null;

create table deadline_pause (
    id       uuid primary key,
    deadline uuid         not null references deadline,
    reason   varchar(200) not null,
    since    date         not null,
    until    date check (until >= since)
);

create unique index deadline_one_pause on deadline_pause (deadline) where until is null;

create table urge (
    matter  uuid not null references matter,
    subject uuid not null,
    day     date not null,
    words   varchar(300) not null,
    primary key (matter, subject, day)
);

create table draft (
    id         uuid primary key,
    person     uuid        not null,
    kind       varchar(10) not null,
    content    jsonb       not null,
    changed_at timestamp(6) with time zone not null,
    unique (person, kind)
);
