-- What was answered before, with the articles that answered it. A row is there exactly as long as what it came from is public.
create table remembered (
    id       uuid primary key,
    words    text not null,
    citations text not null,
    meaning  bytea
);

-- The articles themselves, in the wording of today, as far as the law was read in.
create table remembered_article (
    remembered uuid         not null references remembered on delete cascade,
    article    varchar(36)  not null,
    primary key (remembered, article)
);
