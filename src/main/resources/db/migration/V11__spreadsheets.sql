-- Claims from spreadsheets: files on their way in, what they say, and the rows that became drafts.

create sequence sheet_import_seq start with 1 increment by 50;
create table sheet_import (
  id          bigint primary key,
  origin      varchar(300) not null,
  author      varchar(1000) not null,
  state       varchar(20) not null,
  created_at  timestamp(6) with time zone not null,
  taken_at    timestamp(6) with time zone,
  encoding    varchar(20) not null,
  delimiter   varchar(1) not null,
  language    varchar(35) not null,
  dates       varchar(20) not null,
  mapping     varchar(8000) not null,
  checks      integer not null,
  records     bigint not null,
  taken       bigint not null,
  known       bigint not null,
  changed     bigint not null,
  refused     bigint not null,
  claimants   bigint not null
);
create index sheet_import_author on sheet_import (author, id);
create index sheet_import_state on sheet_import (state, created_at);

-- What a check, or the import itself, says about single rows, in their order.
create sequence sheet_remark_seq start with 1 increment by 50;
create table sheet_remark (
  id          bigint primary key,
  import_id   bigint not null references sheet_import,
  line        bigint not null,
  cell        varchar(300) not null,
  rule        varchar(40) not null,
  detail      varchar(1000) not null,
  claim       varchar(120)
);
create index sheet_remark_of on sheet_remark (import_id, id);

-- The rows that became drafts, each once, however often it is sent.
create sequence sheet_row_seq start with 1 increment by 50;
create table sheet_row (
  id          bigint primary key,
  import_id   bigint not null references sheet_import,
  line        bigint not null,
  claim       varchar(120) not null unique,
  hash        varchar(64) not null
);
create index sheet_row_import on sheet_row (import_id, id);
