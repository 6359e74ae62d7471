create table guide (
    id      uuid primary key,
    version bigint       not null,
    slug    varchar(60)  not null unique
);

create table guide_version (
    id           uuid primary key,
    guide        uuid        not null references guide,
    number       integer     not null,
    text         text        not null,
    state        varchar(9)  not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
    made_by      uuid,
    made_at      timestamp(6) with time zone not null,
    reviewed_by  uuid,
    published_at timestamp(6) with time zone,
    remark       varchar(500),
    unique (guide, number)
);

-- One wording is read, one is being written.
create unique index guide_version_published on guide_version (guide) where state = 'PUBLISHED';
create unique index guide_version_open on guide_version (guide) where state in ('DRAFT', 'IN_REVIEW');
