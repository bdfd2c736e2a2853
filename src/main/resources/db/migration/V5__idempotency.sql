-- What programs were answered when they made something, so that a repeated request makes nothing twice. Kept for a day.

create sequence kept_answer_seq start with 1 increment by 50;
create table kept_answer (
  id           bigint primary key,
  account      varchar(1000) not null,
  request_key  varchar(255) not null,
  request_hash varchar(64) not null,
  status       integer not null,
  location     varchar(2000),
  tag          varchar(100),
  body         varchar(1000000) not null,
  created_at   timestamp(6) with time zone not null,
  unique (account, request_key)
);
create index kept_answer_created_at on kept_answer (created_at);
