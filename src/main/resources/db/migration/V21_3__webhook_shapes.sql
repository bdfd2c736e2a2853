-- Webhooks that a chat understands, and those that are told of the desk's work instead of what changed for readers.

alter table webhook add column shape varchar(20) default 'EVENT' not null;
alter table webhook add column language varchar(35) default 'en' not null;
alter table webhook add column desk boolean default false not null;

-- What happened at the desk, the last of it; kept only while a webhook is told of it.
create table desk_event (
  number      bigint primary key,
  event       varchar(36) not null unique,
  kind        varchar(20) not null,
  record_type varchar(20) not null,
  slug        varchar(120) not null,
  title       varchar(50000) not null,
  author      varchar(60) not null,
  assignee    varchar(60),
  happened_at timestamp(6) with time zone not null
);

-- One row that says how many there were: whoever appends holds it, so that none is committed behind a later one.
create table desk_place (
  id     integer primary key check (id = 1),
  events bigint not null
);
insert into desk_place (id, events) values (1, 0);
