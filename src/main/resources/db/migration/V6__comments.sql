-- What editors write to each other about a record. Readers never see it.

create sequence record_comment_seq start with 1 increment by 50;
create table record_comment (
  id          bigint primary key,
  record_type varchar(20) not null,
  slug        varchar(120) not null,
  author      varchar(60) not null,
  text        varchar(5000) not null,
  written_at  timestamp(6) with time zone not null,
  resolved_by varchar(60),
  resolved_at timestamp(6) with time zone,
  constraint record_comment_resolved_by_someone check ((resolved_at is null) = (resolved_by is null))
);
create index record_comment_on_record on record_comment (record_type, slug, id);
create index record_comment_open on record_comment (resolved_at, id);
