create table attachment (
    id          uuid primary key,
    version     bigint       not null,
    matter      uuid         references matter,
    draft       uuid,
    name        varchar(300) not null,
    kind        varchar(10)  not null,
    size        bigint       not null check (size > 0),
    content     varchar(64)  not null,
    thumbnail   varchar(64),
    audience    varchar(10)  not null check (audience in ('EVERYONE', 'APPLICANT', 'RESPONDENT', 'STAFF')),
    uploaded_by uuid,
    uploaded_at timestamp(6) with time zone not null,
    check ((matter is null) <> (draft is null))
);

create index attachment_by_matter on attachment (matter, uploaded_at);
create index attachment_by_draft on attachment (draft) include (size, uploaded_at) where draft is not null;
create index attachment_by_content on attachment (content);
create index attachment_by_thumbnail on attachment (thumbnail) where thumbnail is not null;
