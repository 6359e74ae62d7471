-- a question may be spoken; the host takes it up, and then it is answered
alter table talk_question add column taken_at timestamp(6) with time zone;
alter table talk_question add column voice uuid;
alter table talk_question add column topic uuid references talk_topic;

-- the name of the room for a meeting elsewhere, where the portal is told of one; not to be guessed
alter table talk_room add column meeting uuid not null default gen_random_uuid();
