-- what everybody may read of a topic: a name stands here only where whoever raised it agreed to show it
create table talk_topic (
    matter     uuid primary key references matter,
    reference  varchar(9)    not null unique,
    village    varchar(12)   collate "C" not null,
    whereabouts varchar(100) not null,
    subject    varchar(80)   not null,
    told       varchar(4000) not null,
    shown_as   varchar(40),
    via        varchar(7)    not null check (via in ('SELF', 'OFFICER', 'PAPER', 'NOTE')),
    state      varchar(9)    not null check (state in ('WAITING', 'REJECTED', 'APPEALED', 'OPEN', 'DECIDED', 'DOING', 'DONE', 'MERGED', 'WITHDRAWN')),
    reason     varchar(500),
    merged_into uuid references talk_topic,
    raised_at  timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    check ((state = 'MERGED') = (merged_into is not null)),
    check (state not in ('REJECTED', 'APPEALED') or reason is not null)
);

create index talk_topic_board on talk_topic (village, state, changed_at desc);

-- who wants to hear what becomes of it
create table talk_join (
    topic     uuid not null references talk_topic,
    person    uuid not null,
    joined_at timestamp(6) with time zone not null,
    primary key (topic, person)
);

create index talk_join_person on talk_join (person);

-- who of the village finds it pressing: one each
create table talk_support (
    topic        uuid not null references talk_topic,
    person       uuid not null,
    supported_at timestamp(6) with time zone not null,
    primary key (topic, person)
);

create table talk_appeal (
    topic      uuid primary key references talk_topic,
    words      varchar(500) not null,
    made_at    timestamp(6) with time zone not null,
    upheld     boolean,
    answer     varchar(500),
    decided_at timestamp(6) with time zone,
    check ((decided_at is null) = (answer is null) and (decided_at is null) = (upheld is null))
);

-- what a grid leader heard on the way
create table talk_note (
    id       uuid primary key,
    place    varchar(17)  collate "C" not null,
    author   uuid         not null,
    words    varchar(500) not null,
    heard_at timestamp(6) with time zone not null,
    topic    uuid references talk_topic
);

create index talk_note_author on talk_note (author, heard_at desc);
