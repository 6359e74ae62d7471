alter table matter add column names text not null default '';
