-- the names of the keys with which personal data is sealed, never the keys; 'plain' while rows may lie there that none sealed
create table personal_key (id varchar(8) primary key);
insert into personal_key values ('plain');
