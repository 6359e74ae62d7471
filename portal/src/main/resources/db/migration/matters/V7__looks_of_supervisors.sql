create table supervisor_look (
    person uuid not null references person,
    matter uuid not null references matter,
    reason varchar(20) not null check (reason in ('COMPLAINT', 'OVERDUE', 'QUALITY', 'INSTRUCTION')),
    until  timestamp(6) with time zone not null,
    primary key (person, matter)
);
