-- How somebody else's review rates a claim, in their words and on their scale.

alter table evidence add column rating varchar(10000);
alter table evidence_version add column rating varchar(10000);

create or replace view past.evidence as
  select * from evidence_version where from_publication <= cast(current_setting('claimboard.as_of') as bigint) and until_publication > cast(current_setting('claimboard.as_of') as bigint);
