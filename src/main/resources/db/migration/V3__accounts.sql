-- Who works here. Work is attributed by the account's name, which therefore never changes.

create sequence account_seq start with 1 increment by 50;
create table account (
  id             bigint primary key,
  name           varchar(60) not null unique,
  display_name   varchar(200) not null,
  role           varchar(20) not null,
  password_hash  varchar(300),
  created_at     timestamp(6) with time zone not null,
  deactivated_at timestamp(6) with time zone,
  deactivated_by varchar(60),
  constraint account_deactivated_by_someone check ((deactivated_at is null) = (deactivated_by is null))
);

-- Secrets are kept as SHA-256 in hexadecimal only: each holds 256 random bits, so nothing slower is needed.

create sequence account_session_seq start with 1 increment by 50;
create table account_session (
  id          bigint primary key,
  secret_hash varchar(64) not null unique,
  account_id  bigint not null references account,
  created_at  timestamp(6) with time zone not null,
  used_at     timestamp(6) with time zone not null
);
create index account_session_of on account_session (account_id);

create sequence one_time_link_seq start with 1 increment by 50;
create table one_time_link (
  id          bigint primary key,
  secret_hash varchar(64) not null unique,
  account_id  bigint not null unique references account,
  created_at  timestamp(6) with time zone not null,
  expires_at  timestamp(6) with time zone not null
);

create sequence api_token_seq start with 1 increment by 50;
create table api_token (
  id          bigint primary key,
  secret_hash varchar(64) not null unique,
  account_id  bigint not null references account,
  label       varchar(100) not null,
  scopes      varchar(200) not null,
  created_at  timestamp(6) with time zone not null,
  used_at     timestamp(6) with time zone,
  expires_at  timestamp(6) with time zone,
  revoked_at  timestamp(6) with time zone
);
create index api_token_of on api_token (account_id);
