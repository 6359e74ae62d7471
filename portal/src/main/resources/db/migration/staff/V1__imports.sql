-- lists of people or grids that are taken in by a job; the content stays only until it is done or given up
create table staff_import (
    id          uuid primary key,
    kind        text not null,
    file        text not null,
    content     bytea,
    asked_by    uuid not null references person (id),
    asked_at    timestamp(6) with time zone not null,
    total       integer not null,
    done        integer not null,
    finished_at timestamp(6) with time zone,
    problem     text
);

create index staff_import_latest on staff_import (asked_at desc);

-- accounts that were opened for it, so that a job that begins again does not open them twice
create table staff_import_account (
    import   uuid not null references staff_import (id) on delete cascade,
    username text not null,
    account  uuid not null,
    primary key (import, username)
);
