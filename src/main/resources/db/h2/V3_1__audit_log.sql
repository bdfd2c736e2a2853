-- What happened to accounts. Rows are added and never changed or removed; the database itself sees to that.

create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
  id          bigint primary key,
  happened_at timestamp(6) with time zone not null,
  event       varchar(40) not null,
  actor       varchar(60) not null,
  subject     varchar(60) not null,
  address     varchar(60) not null,
  detail      varchar(500) not null
);

create trigger audit_entry_append_only before update, delete on audit_entry
  for each row call 'org.claimboard.claim.AppendOnlyTrigger';
