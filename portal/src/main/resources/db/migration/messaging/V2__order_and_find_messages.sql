alter table outbox_message add column position bigint generated always as identity;

create unique index outbox_message_carrier_id on outbox_message (carrier_id) where carrier_id is not null;
