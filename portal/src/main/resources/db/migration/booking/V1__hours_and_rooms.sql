create table working_week (
    mediator uuid primary key,
    version  bigint not null
);

create table working_period (
    mediator uuid not null references working_week,
    weekday  varchar(9) not null
        check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    starts   time(0) not null,
    ends     time(0) not null,
    primary key (mediator, weekday, starts),
    check (starts < ends)
);

create table absence (
    id        uuid primary key,
    version   bigint not null,
    mediator  uuid not null,
    first_day date not null,
    last_day  date not null,
    check (first_day <= last_day)
);

create index absence_mediator on absence (mediator, last_day);

create table room (
    id        uuid primary key,
    version   bigint not null,
    office    uuid not null,
    name      varchar(40) not null,
    seats     integer not null check (seats between 2 and 500),
    address   varchar(200) not null,
    closed_at timestamp(6) with time zone
);

create unique index room_name on room (office, name) where closed_at is null;
