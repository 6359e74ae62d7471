-- who supports and votes: residents whom the village's committee or their grid officer knows to live there
create table talk_resident (
    person     uuid primary key,
    village    varchar(12) collate "C" not null,
    state      varchar(9) not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED')),
    asked_at   timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    reason     varchar(500),
    check ((state = 'ASKED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    check ((state = 'REFUSED') = (reason is not null))
);

create index talk_resident_village on talk_resident (village, state, asked_at);
