-- How it came that something had to be corrected.

alter table correction add column why varchar(100000);
alter table correction_version add column why varchar(100000);

create or replace view past.correction as
  select * from correction_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
