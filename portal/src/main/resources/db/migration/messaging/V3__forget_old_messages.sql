alter table outbox_message add column forgotten_at timestamp(6) with time zone;

alter table outbox_message drop constraint outbox_message_reachable;
alter table outbox_message add constraint outbox_message_reachable
    check (state = 'SUPPRESSED' or phone is not null or forgotten_at is not null);

create index outbox_message_old on outbox_message (queued_at) where forgotten_at is null;
