-- Revisions are appended and never changed.

alter table revision alter column place set not null;
alter table revision alter column previous_hash set not null;
alter table revision alter column hash set not null;
create unique index revision_place on revision (place);
create unique index revision_publication on revision (publication);
create index revision_recorded_at on revision (recorded_at, publication);

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
create trigger revision_append_only before update or delete on revision
  for each row execute function append_only();
create trigger revision_not_truncated before truncate on revision
  for each statement execute function append_only();
