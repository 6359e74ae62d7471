-- An article's id tells where it stands: the statute, the file, the place in it; the same as ArticleId makes.
create temporary table moved on commit drop as
select id as old, (overlay(left(replace(statute::text, '-', ''), 16) placing '8' from 13 for 1)
    || '8' || right(md5(file), 9) || lpad(to_hex(position), 6, '0'))::uuid as new
from article;

update remembered_article set article = moved.new::text from moved where remembered_article.article = moved.old::text;
update article set id = moved.new from moved where article.id = moved.old;
