-- a code that was sent to a phone; neither the code nor the phone can be told from the row
create table sign_in_code (
    id uuid primary key,
    code_hash text not null,
    tries integer not null check (tries between 0 and 5),
    sent_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);

create index sign_in_code_expires on sign_in_code (expires_at);

-- how much of each limit is left, kept by Bucket4j
create table sign_in_limit (
    id text primary key,
    state bytea,
    expires_at bigint
);
