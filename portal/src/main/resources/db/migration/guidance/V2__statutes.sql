create table statute (
    id           uuid primary key,
    title        varchar(300) not null,
    kind         varchar(20)  not null,
    region       varchar(10)  not null,
    version_on   date         not null,
    effective_on date,
    replaced_on  date,
    history      text         not null,
    unique (title, version_on)
);

create table article (
    id       uuid primary key,
    statute  uuid         not null references statute,
    file     varchar(500) not null,
    position integer      not null,
    number   integer,
    insert   integer,
    label    varchar(30)  not null,
    chapter  varchar(500) not null,
    text     text         not null
);

create index article_statute on article (statute, number, position);
create index article_file on article (file);

-- What was read from where, so that an import goes on where it stopped and does nothing twice.
create table statute_file (
    path    varchar(500) primary key,
    hash    char(64)     not null,
    statute uuid references statute,
    problem varchar(100),
    read_at timestamp(6) with time zone not null
);

create table statute_import (
    id          uuid primary key,
    source      varchar(500) not null,
    asked_by    uuid,
    asked_at    timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    total       integer      not null,
    done        integer      not null,
    articles    integer      not null,
    failed      integer      not null,
    problem     varchar(200)
);
