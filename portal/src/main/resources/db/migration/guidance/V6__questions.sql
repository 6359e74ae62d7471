-- What residents ask, read by those who answer, without who asked.
create table question (
    id            uuid primary key,
    version       bigint        not null,
    slug          varchar(60)   not null unique,
    asker         uuid          not null,
    words         varchar(2000) not null,
    category      varchar(40),
    may_be_public boolean       not null,
    asked_at      timestamp(6) with time zone not null,
    answer        varchar(5000),
    citations     text          not null,
    answered_by   uuid,
    answered_at   timestamp(6) with time zone,
    publicity     varchar(9)    not null check (publicity in ('NONE', 'PROPOSED', 'PUBLIC')),
    public_words  varchar(2000),
    public_answer varchar(5000),
    proposed_by   uuid,
    reviewed_by   uuid,
    remark        varchar(500),
    check ((answer is null) = (answered_by is null)),
    check (publicity = 'NONE' or may_be_public),
    check (reviewed_by is null or reviewed_by <> proposed_by)
);

create index question_asker on question (asker, asked_at);
create index question_open on question (asked_at) where answer is null;

-- What everybody reads. A row is there exactly as long as it is public.
create table public_answer (
    id           uuid primary key,
    version      bigint        not null,
    slug         varchar(60)   not null unique,
    category     varchar(40),
    words        varchar(2000) not null,
    answer       varchar(5000) not null,
    citations    text          not null,
    published_at timestamp(6) with time zone not null,
    meaning      bytea
);
