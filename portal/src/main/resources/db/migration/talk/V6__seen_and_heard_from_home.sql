-- who takes part by picture and sound at the moment, each page of theirs once
create table talk_peer (
    id      uuid primary key,
    day     uuid not null references talk_day,
    person  uuid not null,
    name    varchar(40) not null,
    came_at timestamp(6) with time zone not null
);

create index talk_peer_day on talk_peer (day);

-- what their browsers tell each other to find each other; taken out as soon as it is fetched
create table talk_signal (
    id       bigint generated always as identity primary key,
    sender   uuid not null references talk_peer on delete cascade,
    receiver uuid not null references talk_peer on delete cascade,
    payload  varchar(20000) not null
);

create index talk_signal_receiver on talk_signal (receiver, id);
