alter table outbox_message alter column phone type text;
-- the number itself lies sealed, and is found by its print
alter table blocked_number alter column phone type text;
alter table blocked_number add column sealed text;
update blocked_number set sealed = phone;
alter table blocked_number alter column sealed set not null;
