-- What a check found, in one sentence.

alter table assessment add column conclusion varchar(10000);
alter table assessment_version add column conclusion varchar(10000);

create or replace view past.assessment as
  select * from assessment_version where from_publication <= cast(current_setting('claimboard.as_of') as bigint) and until_publication > cast(current_setting('claimboard.as_of') as bigint);
