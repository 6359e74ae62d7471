-- who gave a post and who ended it, and why; posts from before do not say
alter table post add column given_by uuid references person (id);
alter table post add column given_at timestamp(6) with time zone;
alter table post add column ended_by uuid references person (id);
alter table post add column ended_at timestamp(6) with time zone;
alter table post add column end_reason text;

-- a mediator is appointed for a year: which posts end soon
create index post_ending on post (valid_until) where valid_until is not null;

-- how people are found: by the name they sign in with, and by the end of their number, which is shown wherever a number is masked
alter table person add column account text;
alter table person add column phone_end text;
alter table person add column left_at timestamp(6) with time zone;
update person set phone_end = right(phone, 4);
create index person_account on person (account);
create index person_phone_end on person (phone_end);
