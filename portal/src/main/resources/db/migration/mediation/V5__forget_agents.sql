alter table agent alter column phone drop not null;
