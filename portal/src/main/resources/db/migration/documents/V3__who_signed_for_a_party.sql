alter table signature add column proxy varchar(40);
