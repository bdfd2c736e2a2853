-- What is left of what became of single records, when that was long ago: how many, and why.

alter table bulk_job add column summed_up_at timestamp(6) with time zone;
create sequence bulk_reason_seq start with 1 increment by 50;
create table bulk_reason (
  id      bigint primary key,
  job_id  bigint not null references bulk_job,
  refusal varchar(20),
  rule    varchar(80),
  records bigint not null
);
create index bulk_reason_of on bulk_reason (job_id);

alter table review_import add column summed_up_at timestamp(6) with time zone;
create sequence import_remark_count_seq start with 1 increment by 50;
create table import_remark_count (
  id        bigint primary key,
  import_id bigint not null references review_import,
  rule      varchar(40) not null,
  remarks   bigint not null,
  unique (import_id, rule)
);

alter table sheet_import add column summed_up_at timestamp(6) with time zone;
create sequence sheet_remark_count_seq start with 1 increment by 50;
create table sheet_remark_count (
  id        bigint primary key,
  import_id bigint not null references sheet_import,
  rule      varchar(40) not null,
  remarks   bigint not null,
  unique (import_id, rule)
);
