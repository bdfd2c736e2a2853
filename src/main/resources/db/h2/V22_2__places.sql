-- Where a claim stands in the order of reading of each article.

alter table appearance add column place bigint default 0 not null;
alter table appearance_version add column place bigint default 0 not null;

update appearance set place = passage * 20000 + coalesce((
  select least(19999, greatest(0, locate(concat(appearance.prefix, appearance.quote), p.text) - 1 + length(appearance.prefix)))
  from passage p where p.article_id = appearance.article_id and p.ordinal = appearance.passage), 0);
update appearance_version set place = passage * 20000 + coalesce((
  select least(19999, greatest(0, locate(concat(appearance_version.prefix, appearance_version.quote), p.text) - 1
    + length(appearance_version.prefix)))
  from passage_version p where p.article_id = appearance_version.article_id and p.ordinal = appearance_version.passage
    and p.from_publication <= appearance_version.from_publication
    and p.until_publication > appearance_version.from_publication), 0);
create index appearance_in_order on appearance (article_id, place);

create or replace view past.appearance as
  select * from appearance_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
