-- an evening that nobody opened; and why one was called off, put on another day, or not held
alter table talk_day drop constraint talk_day_status_check;
alter table talk_day add constraint talk_day_status_check check (status in ('PLANNED', 'OPEN', 'HELD', 'CANCELLED', 'MISSED'));
alter table talk_day drop constraint talk_day_check;
alter table talk_day add constraint talk_day_check check (status <> 'CANCELLED' or reason is not null);

-- put on another day by its committee: no rule moves it back
alter table talk_day add column by_hand boolean not null default false;
