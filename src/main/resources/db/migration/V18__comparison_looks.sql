-- Comparisons to be looked at again, because a figure in them was withdrawn or changed.

create sequence comparison_look_seq start with 1 increment by 50;
create table comparison_look (
  id            bigint primary key,
  comparison_id bigint not null references comparison,
  cause_id      bigint not null references revision,
  cleared_at    timestamp(6) with time zone,
  cleared_by    varchar(1000),
  why           varchar(10000),
  unique (comparison_id, cause_id)
);
create index comparison_look_open on comparison_look (cleared_at, id);
create index comparison_look_cause on comparison_look (cause_id);
