-- What taught the portal which words belong to which category. Of a matter only what it means is kept here, not its words;
-- it goes with the matter.
create table category_example (
    id       uuid primary key,
    origin   varchar(9)  not null check (origin in ('CATEGORY', 'GUIDE', 'PRECEDENT', 'MATTER')),
    category varchar(40) not null,
    words    text        not null,
    meaning  bytea
);
