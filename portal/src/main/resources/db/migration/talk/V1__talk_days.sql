-- when a village talks, every month
create table talk_rule (
    village    varchar(12) collate "C" primary key,
    version    bigint       not null,
    day        int          not null check (day between 1 and 31),
    hour       time(0)      not null,
    minutes    int          not null check (minutes between 30 and 300),
    hall       varchar(100) not null,
    on_day_off varchar(12)  not null check (on_day_off in ('NEXT_WORKING', 'KEEP')),
    seats      int          not null check (seats between 5 and 2000),
    quorum     int          not null check (quorum between 0 and seats),
    secret     boolean      not null,
    proxies    int          not null check (proxies between 0 and 3)
);

create table talk_day (
    id         uuid primary key,
    version    bigint       not null,
    village    varchar(12)  collate "C" not null,
    month      date         not null check (extract(day from month) = 1),
    ruled_for  date         not null,
    starts_at  timestamp(6) with time zone not null,
    minutes    int          not null,
    hall       varchar(100) not null,
    status     varchar(9)   not null check (status in ('PLANNED', 'OPEN', 'HELD', 'CANCELLED')),
    sequence   int          not null,
    changed_at timestamp(6) with time zone not null,
    reason     varchar(500),
    unique (village, month),
    check ((status = 'CANCELLED') = (reason is not null))
);

create index talk_day_coming on talk_day (village, starts_at);
