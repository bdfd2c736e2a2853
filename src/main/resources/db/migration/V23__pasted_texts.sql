-- Texts that people pasted to log claims from: the last of each, for some days.

create sequence pasted_text_seq start with 1 increment by 1;
create table pasted_text (
  id        bigint primary key,
  author    varchar(1000) not null,
  pasted_at timestamp(6) with time zone not null,
  address   varchar(2000) not null,
  title     varchar(500) not null,
  text      varchar(100000) not null
);
create index pasted_text_of on pasted_text (author, id);
create index pasted_text_by_time on pasted_text (pasted_at);
