create table audit_entry (
    seq         bigint      generated always as identity primary key,
    happened_at timestamp(6) with time zone not null,
    keep_until  timestamp(6) with time zone not null,
    actor_kind  varchar(8)  not null check (actor_kind in ('PERSON', 'PARTY', 'MACHINE', 'NOBODY')),
    actor       uuid,
    deed        varchar(40) not null,
    subject     uuid,
    matter      uuid,
    facts       jsonb       not null
);

create index audit_entry_when on audit_entry (happened_at, seq);
create index audit_entry_actor on audit_entry (actor, seq) where actor is not null;
create index audit_entry_subject on audit_entry (subject, seq) where subject is not null;
create index audit_entry_matter on audit_entry (matter, seq) where matter is not null;
create index audit_entry_deed on audit_entry (deed, seq);
create index audit_entry_old on audit_entry (keep_until);

create function audit_only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.keep_until < now() then
        return old;
    end if;
    raise exception 'the audit only grows' using errcode = 'restrict_violation';
end
$$;

create trigger audit_only_grows before update or delete on audit_entry
    for each row execute function audit_only_grows();

create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit only grows' using errcode = 'restrict_violation';
end
$$;

create trigger audit_stays before truncate on audit_entry
    for each statement execute function audit_stays();
