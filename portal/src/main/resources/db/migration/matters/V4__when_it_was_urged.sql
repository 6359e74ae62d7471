-- a working day may lie before the moment: who urges on a Sunday uses up Friday
alter table urge add column urged_at timestamp(6) with time zone;
update urge set urged_at = day;
alter table urge alter column urged_at set not null;
