alter table matter add column forgotten_at timestamp(6) with time zone;
create index matter_to_forget on matter (changed_at) where forgotten_at is null and status in ('CLOSED', 'DECLINED', 'REFERRED', 'WITHDRAWN');

-- the timeline only grows, until the matter's time to be kept is over and it is forgotten as a whole
create or replace function timeline_only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from matter where id = old.matter and forgotten_at is not null) then
        return old;
    end if;
    raise exception 'the timeline only grows' using errcode = 'restrict_violation';
end
$$;
