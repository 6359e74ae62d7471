-- a topic whose matter was forgotten is counted, and shown on no board
alter table talk_topic add column forgotten_at timestamp(6) with time zone;
