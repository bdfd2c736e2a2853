-- Revisions are appended and never changed. H2 does not truncate a table that another one refers to.

alter table revision alter column place set not null;
alter table revision alter column previous_hash set not null;
alter table revision alter column hash set not null;
create unique index revision_place on revision (place);
create unique index revision_publication on revision (publication);
create index revision_recorded_at on revision (recorded_at, publication);
create trigger revision_append_only before update, delete on revision
  for each row call 'org.claimboard.claim.AppendOnlyTrigger';
