create index matter_by_change on matter (changed_at desc, id);
