alter table hearing_attendee alter column phone type text;
