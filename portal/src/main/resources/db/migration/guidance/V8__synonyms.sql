-- What people say, and what the law calls it. Applied to questions, so that a change is effective at once.
create table synonym (
    said       varchar(20)  primary key,
    called     varchar(200) not null,
    changed_by uuid,
    changed_at timestamp(6) with time zone not null
);
