-- A closed dispute on its way to become knowledge. What it said unreplaced stands in source alone, is read by two people,
-- and is erased with the decision to publish or not to.
create table precedent_offer (
    id           uuid primary key,
    version      bigint       not null,
    matter       uuid         not null unique references matter,
    slug         varchar(60)  not null unique,
    category     varchar(40)  not null,
    county       varchar(17)  not null,
    outcome      varchar(10)  not null check (outcome in ('WRITTEN', 'ORAL')),
    days         integer      not null check (days >= 0),
    citations    text         not null,
    source       text,
    state        varchar(9)   not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    offered_by   uuid         not null,
    offered_at   timestamp(6) with time zone not null,
    reviewed_by  uuid,
    decided_at   timestamp(6) with time zone,
    remark       varchar(500),
    check (reviewed_by is null or reviewed_by <> offered_by),
    check ((source is null) = (state in ('PUBLISHED', 'WITHDRAWN')))
);

-- What everybody reads. A row is there exactly as long as it is public.
create table precedent (
    id           uuid primary key,
    version      bigint       not null,
    slug         varchar(60)  not null unique,
    category     varchar(40)  not null,
    county       varchar(17)  not null,
    outcome      varchar(10)  not null,
    days         integer      not null,
    title        varchar(100) not null,
    story        text         not null,
    result       text         not null,
    citations    text         not null,
    published_at timestamp(6) with time zone not null,
    meaning      bytea
);

create index precedent_category on precedent (category, published_at);
