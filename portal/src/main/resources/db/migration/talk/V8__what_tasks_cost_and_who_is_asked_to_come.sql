-- what a task is meant to cost, and what it cost
alter table talk_task add column planned numeric(12, 2) not null default 0 check (planned >= 0);
alter table talk_task add column spent numeric(12, 2) not null default 0 check (spent >= 0);

-- who of the house holds it, where it is somebody of the house
alter table talk_task add column holder uuid;
create index talk_task_holder on talk_task (holder) where done_at is null;

-- who is asked to come by name, offices of the township too, and what they answered by the token in their message
create table talk_invitation (
    id          uuid primary key,
    day         uuid not null references talk_day,
    kind        varchar(7) not null check (kind in ('OFFICE', 'ELDER', 'ADVISER', 'PARTY', 'OTHER')),
    office      uuid,
    name        varchar(40),
    phone       text,
    phone_print varchar(22),
    token       varchar(12) not null unique,
    invited_at  timestamp(6) with time zone not null,
    answer      varchar(6) check (answer in ('COMES', 'CANNOT')),
    answered_at timestamp(6) with time zone,
    unique (day, office),
    unique (day, phone_print),
    check ((kind = 'OFFICE') = (office is not null) and (office is null) = (name is not null)),
    check ((answer is null) = (answered_at is null))
);

insert into talk_invitation (id, day, kind, office, token, invited_at)
select gen_random_uuid(), day, 'OFFICE', office, left(translate(gen_random_uuid()::text, '-', ''), 12), invited_at from talk_guest;
drop table talk_guest;
