-- What a queue could not take and passed over, so that what came behind it was not held up: told until it can be taken.

create table set_aside (
  queue    varchar(60) not null,
  item     varchar(300) not null,
  why      varchar(1000) not null,
  since    timestamp(6) with time zone not null,
  primary key (queue, item)
);
