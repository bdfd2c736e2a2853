-- What changed in meaning for readers, derived from the publications in the ledger in their order.

create table meaning_change (
  number       bigint primary key check (number > 0),
  event        varchar(36) not null unique,
  kind         varchar(40) not null,
  subject_type varchar(20) not null,
  slug         varchar(120) not null,
  title        varchar(50000) not null,
  was          varchar(4000),
  was_text     varchar(100000),
  became       varchar(4000),
  became_text  varchar(100000),
  reason       varchar(100000),
  note         varchar(10000) not null,
  happened_at  timestamp(6) with time zone not null,
  publication  bigint not null
);
create index meaning_change_publication on meaning_change (publication, number);
create index meaning_change_of on meaning_change (slug, number);
create index meaning_change_kind on meaning_change (kind, number);

-- One row that says up to which publication they are derived and how many there are: whoever appends holds it.
create table meaning_place (
  id          integer primary key check (id = 1),
  publication bigint not null,
  events      bigint not null
);
insert into meaning_place (id, publication, events) values (1, 0, 0);
