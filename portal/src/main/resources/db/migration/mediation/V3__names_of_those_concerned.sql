update matter m set names = p.names
from (select matter, string_agg(name, '、' order by side, id) as names from party where name is not null group by matter) p
where p.matter = m.id;
