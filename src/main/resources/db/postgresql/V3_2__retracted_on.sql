-- The day of a claim's retraction, so that withdrawn claims can be listed by it.

alter table claim add column retracted_on date;
alter table claim_version add column retracted_on date;
-- Retractions from before have the day at the end of their JSON.
update claim set retracted_on = cast(substring(retraction, length(retraction) - 11, 10) as date) where retraction is not null;
update claim_version set retracted_on = cast(substring(retraction, length(retraction) - 11, 10) as date) where retraction is not null;
create index claim_retracted_on on claim (retracted_on, id);
create index claim_version_retracted_on on claim_version (retracted_on, until_publication);
create index correction_by_day on correction (corrected_on, id);
create index correction_version_by_day on correction_version (corrected_on, until_publication);

create or replace view past.claim as
  select * from claim_version where from_publication <= cast(current_setting('claimboard.as_of') as bigint) and until_publication > cast(current_setting('claimboard.as_of') as bigint);
