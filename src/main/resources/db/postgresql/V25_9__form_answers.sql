-- Pages that answered people's forms at the desk: the last of each person, for a day.

create sequence form_answer_seq start with 1 increment by 1;
create table form_answer (
  id       bigint primary key,
  author   varchar(1000) not null,
  kept_at  timestamp(6) with time zone not null,
  language varchar(35) not null,
  status   integer not null,
  page     bytea not null
);
create index form_answer_of on form_answer (author, id);
create index form_answer_by_time on form_answer (kept_at);
