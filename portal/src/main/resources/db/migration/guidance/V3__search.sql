alter table article add column meaning bytea;

-- What a guide is found by: its titles and lay words, and everything that it tells in either language.
alter table guide_version add column heading text not null default '';
alter table guide_version add column telling text not null default '';
alter table guide_version add column meaning bytea;
