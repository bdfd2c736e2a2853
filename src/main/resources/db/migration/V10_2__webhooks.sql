-- Who is told of changes in meaning, and how far. The secret signs what is sent, so it is kept as it is.

create sequence webhook_seq start with 1 increment by 50;
create table webhook (
  id              bigint primary key,
  name            varchar(36) not null unique,
  address         varchar(2000) not null,
  kinds           varchar(400) not null,
  secret          varchar(100) not null,
  created_at      timestamp(6) with time zone not null,
  created_by      varchar(60) not null,
  delivered       bigint not null,
  attempts        integer not null,
  next_attempt_at timestamp(6) with time zone not null,
  failing_since   timestamp(6) with time zone,
  disabled_at     timestamp(6) with time zone,
  disabled_why    varchar(1000),
  leased_until    timestamp(6) with time zone
);
create index webhook_due on webhook (next_attempt_at);

-- What was sent and answered, the last thousand times for each.
create sequence webhook_attempt_seq start with 1 increment by 50;
create table webhook_attempt (
  id         bigint primary key,
  webhook_id bigint not null references webhook on delete cascade,
  number     bigint not null,
  event      varchar(36) not null,
  started_at timestamp(6) with time zone not null,
  millis     bigint not null,
  status     integer,
  answer     varchar(1000) not null
);
create index webhook_attempt_of on webhook_attempt (webhook_id, id);
