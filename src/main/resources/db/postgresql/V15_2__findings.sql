-- The answer to the question of a comparison, in one sentence.

alter table comparison add column finding varchar(10000);
alter table comparison_version add column finding varchar(10000);

create or replace view past.comparison as
  select * from comparison_version where from_publication <= cast(current_setting('claimboard.as_of') as bigint) and until_publication > cast(current_setting('claimboard.as_of') as bigint);
