create table timeline_entry (
    matter      uuid          not null references matter,
    seq         int           not null check (seq > 0),
    happened_at timestamp(6) with time zone not null,
    actor_role  varchar(12)   not null check (actor_role in ('APPLICANT', 'RESPONDENT', 'MEDIATOR', 'REPORTER', 'STAFF', 'SYSTEM')),
    actor       uuid,
    key         varchar(80)   not null,
    args        text[]        not null,
    audience    varchar(10)   not null check (audience in ('EVERYONE', 'APPLICANT', 'RESPONDENT', 'STAFF')),
    prev        bytea         not null check (length(prev) = 32),
    hash        bytea         not null check (length(hash) = 32),
    primary key (matter, seq)
);

create function timeline_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the timeline only grows' using errcode = 'restrict_violation';
end
$$;

create trigger timeline_only_grows before update or delete on timeline_entry
    for each row execute function timeline_only_grows();

create trigger timeline_stays before truncate on timeline_entry
    for each statement execute function timeline_only_grows();
