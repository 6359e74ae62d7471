create extension if not exists btree_gist;

create table place (
    code text primary key check (code ~ '^[0-9]+$' and length(code) in (4, 6, 9, 12, 15, 17)),
    parent text references place (code),
    level text not null,
    kind text,
    name text not null,
    official_name text not null,
    full_name text not null,
    pinyin text not null,
    households integer check (households > 0),
    check ((parent is null) = (length(code) = 4)),
    check (parent is null or code like parent || '_%')
);

-- "everything within" is a prefix of the code: this index serves like '330281%' in any collation
create index place_within on place (code text_pattern_ops);
create index place_children on place (parent);

create table office (
    id uuid primary key,
    kind text not null,
    place text not null references place (code),
    name text not null
);

create index office_within on office (place text_pattern_ops);

create table person (
    id uuid primary key,
    version bigint not null,
    name text not null,
    phone text,
    home text references place (code),
    language text not null,
    elder_mode boolean not null,
    shade text,
    created_at timestamp(6) with time zone not null
);

create index person_phone on person (phone);

create table post (
    id uuid primary key,
    version bigint not null,
    person uuid not null references person (id),
    duty text not null,
    place text not null references place (code),
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    constraint post_once exclude using gist (
        person with =, duty with =, place with =, daterange(valid_from, valid_until, '[]') with &&)
);

create index post_within on post (place text_pattern_ops, duty);

create table calendar_day (
    day date primary key,
    working boolean not null,
    holiday text not null
);

-- which file of facts was taken in last, so that a start without news costs one look
create table territory_facts (
    file text primary key,
    hash text not null,
    loaded_at timestamp(6) with time zone not null
);
