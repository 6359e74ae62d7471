alter table talk_topic add column decided_at timestamp(6) with time zone;
alter table talk_topic add column done_at timestamp(6) with time zone;

-- each published version stays; a correction is the next one
create table talk_minutes (
    day          uuid not null references talk_day,
    version      int  not null check (version > 0),
    words        varchar(20000) not null,
    note         varchar(200) not null,
    author       uuid not null,
    published_at timestamp(6) with time zone not null,
    primary key (day, version)
);

create table talk_minutes_due (
    day    uuid primary key references talk_day,
    due_on date not null
);

create table talk_task (
    id           uuid primary key,
    topic        uuid not null references talk_topic,
    what         varchar(500) not null,
    who          varchar(60)  not null,
    money        varchar(200) not null,
    due_on       date not null,
    progress     int  not null check (progress between 0 and 100),
    obstacle     varchar(500) not null,
    created_at   timestamp(6) with time zone not null,
    done_at      timestamp(6) with time zone,
    climbed_at   timestamp(6) with time zone,
    check ((progress = 100) = (done_at is not null))
);

create index talk_task_topic on talk_task (topic);
create index talk_task_late on talk_task (due_on) where done_at is null and climbed_at is null;

create table talk_task_picture (
    attachment uuid primary key,
    task       uuid not null references talk_task,
    moment     varchar(6) not null check (moment in ('BEFORE', 'AFTER'))
);

create index talk_task_picture_task on talk_task_picture (task);

create table talk_rating (
    topic    uuid not null references talk_topic,
    person   uuid not null,
    round    int  not null check (round in (1, 2)),
    result   int  not null check (result between 1 and 5),
    speed    int  not null check (speed between 1 and 5),
    fairness int  not null check (fairness between 1 and 5),
    words    varchar(500) not null,
    rated_at timestamp(6) with time zone not null,
    primary key (topic, person, round)
);
