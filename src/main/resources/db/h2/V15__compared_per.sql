-- What the figures of a comparison are for each of, as records have it: {"value": 100000, "unit": "people"}.

alter table comparison add column compared_per varchar(500);
alter table comparison_version add column compared_per varchar(500);

create or replace view past.comparison as
  select * from comparison_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
