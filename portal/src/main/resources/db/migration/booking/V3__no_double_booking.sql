create extension if not exists btree_gist;

-- A resource is whatever can be in one place only: a mediator, a room, a party, each by its uuid.
create table reservation (
    hearing  uuid not null references hearing deferrable initially deferred,
    resource uuid not null,
    during   tstzrange not null check (not isempty(during)),
    primary key (hearing, resource),
    constraint reservation_taken exclude using gist (resource with =, during with &&)
);
