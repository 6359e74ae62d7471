alter table signature alter column phone type text;
