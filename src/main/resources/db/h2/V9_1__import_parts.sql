-- The file of an import while it is read, in pieces: what was killed goes on from here.
create sequence import_part_seq start with 1 increment by 50;
create table import_part (
  id        bigint primary key,
  import_id bigint not null references review_import,
  ordinal   integer not null,
  bytes     varbinary(262144) not null,
  unique (import_id, ordinal)
);
