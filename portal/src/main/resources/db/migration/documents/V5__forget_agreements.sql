-- what the parties have seen is never reworded and never disappears, until its matter is forgotten
create or replace function refuse_rewording() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from agreement a join matter m on m.id = a.matter where a.id = old.agreement and m.forgotten_at is not null) then
        return old;
    end if;
    if tg_op = 'DELETE' or new.text <> old.text or new.number <> old.number or new.agreement <> old.agreement
            or new.proposed_at is distinct from old.proposed_at then
        raise exception 'a version that was proposed never changes' using errcode = '23514';
    end if;
    return new;
end
$$;
