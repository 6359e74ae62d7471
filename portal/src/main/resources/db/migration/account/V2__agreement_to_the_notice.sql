-- who agreed to which version of the notice on personal information, and until when
create table consent (
    id uuid primary key,
    person uuid not null,
    version integer not null,
    given_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone check (withdrawn_at >= given_at)
);

create unique index consent_once on consent (person, version) where withdrawn_at is null;
