drop index party_by_phone;
alter table party alter column phone type text;
alter table party add column phone_print varchar(22);
create index party_by_phone on party (phone_print) where phone_print is not null;
alter table agent alter column phone type text;
