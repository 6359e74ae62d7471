-- how much of each limit is left, kept by Bucket4j
create table rate_limit (
    id text primary key,
    state bytea,
    expires_at bigint
);
