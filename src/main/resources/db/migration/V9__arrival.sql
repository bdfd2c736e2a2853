-- What comes from elsewhere: imports of other people's reviews, the tables of spreadsheets, and articles as fetched.

-- Imports of ClaimReview records -------------------------------------------------------------------------------------------

create sequence review_import_seq start with 1 increment by 50;
create table review_import (
  id          bigint primary key,
  origin      varchar(2000) not null,
  hash        varchar(64) not null,
  bytes       bigint not null,
  author      varchar(1000) not null,
  state       varchar(20) not null,
  created_at  timestamp(6) with time zone not null,
  ended_at    timestamp(6) with time zone,
  elements    bigint not null,
  last_line   bigint not null,
  reviews     bigint not null,
  taken       bigint not null,
  known       bigint not null,
  changed     bigint not null,
  refused     bigint not null,
  repaired    bigint not null,
  failure     varchar(20)
);
create index review_import_state on review_import (state, id);
create index review_import_hash on review_import (hash);

-- What an import says about single records, in their order.
create sequence import_remark_seq start with 1 increment by 50;
create table import_remark (
  id        bigint primary key,
  import_id bigint not null references review_import,
  line      bigint not null,
  pointer   varchar(1000) not null,
  rule      varchar(40) not null,
  detail    varchar(1000) not null,
  claim     varchar(120)
);
create index import_remark_of on import_remark (import_id, id);

-- The reviews that arrived, each once, however often it is sent.
create sequence arrived_review_seq start with 1 increment by 50;
create table arrived_review (
  id          bigint primary key,
  identity    varchar(64) not null unique,
  hash        varchar(64) not null,
  import_id   bigint not null references review_import,
  line        bigint not null,
  pointer     varchar(1000) not null,
  address     varchar(2000) not null,
  publisher   varchar(300) not null,
  claim       varchar(120) not null,
  arrived_at  timestamp(6) with time zone not null
);
create index arrived_review_claim on arrived_review (claim);
create index arrived_review_import on arrived_review (import_id, id);

-- Where hundreds of records stand is asked at once, by their slugs: H2 takes a list from the first column of an index only.
create index record_head_slug on record_head (slug, record_type);

-- Articles as they were fetched, each time anew: what quotes are checked against ---------------------------------------------

create sequence article_fetch_seq start with 1 increment by 50;
create table article_fetch (
  id         bigint primary key,
  place      varchar(64) not null,
  address    varchar(2000) not null,
  title      varchar(1000) not null,
  text       varchar(1000000) not null,
  hash       varchar(64) not null,
  fetched_at timestamp(6) with time zone not null,
  author     varchar(1000) not null
);
create index article_fetch_of on article_fetch (place, id);
