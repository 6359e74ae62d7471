create table erasure_request (
    id          uuid primary key,
    person      uuid not null references person,
    asked_at    timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    answered_by uuid references person,
    erased      boolean,
    reason      varchar(500),
    check ((answered_at is null) = (erased is null))
);

create unique index erasure_request_once on erasure_request (person) where answered_at is null;
