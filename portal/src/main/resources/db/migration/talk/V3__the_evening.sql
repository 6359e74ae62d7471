-- what an evening is about, in order
create table talk_item (
    day      uuid not null references talk_day,
    topic    uuid not null references talk_topic,
    position int  not null,
    minutes  int  not null check (minutes between 1 and 120),
    outcome  varchar(9) check (outcome in ('DECIDED', 'PUT_OFF', 'ENDED')),
    why      varchar(500),
    primary key (day, topic)
);

create index talk_item_topic on talk_item (topic);

create table talk_guest (
    day        uuid        not null references talk_day,
    office     uuid        not null,
    invited_at timestamp(6) with time zone not null,
    primary key (day, office)
);

create table talk_seat (
    day           uuid not null references talk_day,
    person        uuid not null,
    seats         int  not null check (seats between 1 and 5),
    needs         varchar(200) not null,
    registered_at timestamp(6) with time zone not null,
    primary key (day, person)
);

-- the room while they talk; the token is in the code on the wall
create table talk_room (
    day      uuid primary key references talk_day,
    token    uuid not null unique,
    topic    uuid references talk_topic,
    began_at timestamp(6) with time zone
);

create table talk_attendee (
    id      uuid primary key,
    day     uuid        not null references talk_day,
    person  uuid,
    name    varchar(40) not null,
    came_at timestamp(6) with time zone not null,
    unique (day, person)
);

create unique index talk_attendee_name on talk_attendee (day, name) where person is null;

create table talk_proxy (
    day      uuid not null references talk_day,
    giver    uuid not null,
    holder   uuid not null,
    given_at timestamp(6) with time zone not null,
    primary key (day, giver),
    check (giver <> holder)
);

create table talk_speaker (
    id    bigint generated always as identity primary key,
    day   uuid        not null references talk_day,
    name  varchar(40) not null,
    state varchar(8)  not null check (state in ('WAITING', 'SPEAKING', 'DONE'))
);

create index talk_speaker_day on talk_speaker (day, id);

create table talk_said (
    id      bigint generated always as identity primary key,
    day     uuid not null references talk_day,
    topic   uuid references talk_topic,
    words   varchar(1000) not null,
    said_at timestamp(6) with time zone not null
);

create index talk_said_day on talk_said (day, id);

create table talk_question (
    id          uuid primary key,
    day         uuid not null references talk_day,
    person      uuid not null,
    words       varchar(500) not null,
    asked_at    timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone
);

create index talk_question_day on talk_question (day, asked_at);

create table talk_proposal (
    id        uuid primary key,
    day       uuid not null references talk_day,
    topic     uuid not null references talk_topic,
    words     varchar(1000) not null,
    way       varchar(6) not null check (way in ('HANDS', 'SECRET', 'OPEN')),
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone
);

create index talk_proposal_day on talk_proposal (day, opened_at);

-- that somebody voted, and nothing of what; only an open vote names the choice
create table talk_voter (
    proposal uuid not null references talk_proposal,
    person   uuid not null,
    choice   varchar(7) check (choice in ('YES', 'NO', 'ABSTAIN')),
    primary key (proposal, person)
);

-- what was voted, and nothing of who: a count, so that not even the order of rows tells
create table talk_tally (
    proposal uuid not null references talk_proposal,
    choice   varchar(7) not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    votes    int not null check (votes >= 0),
    primary key (proposal, choice)
);
