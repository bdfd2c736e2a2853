-- What claims are about, by which they are found.

create sequence topic_seq start with 1 increment by 50;
create table topic (
  id    bigint primary key,
  slug  varchar(120) not null unique,
  names varchar(20000) not null,
  note  varchar(100000)
);

create table claim_topic (
  claim_id bigint not null references claim,
  ordinal  integer not null,
  topic_id bigint not null references topic,
  primary key (claim_id, ordinal)
);
create index claim_topic_of on claim_topic (topic_id, claim_id);

create table topic_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from topic t;
create index topic_version_id on topic_version (id, until_publication);
create index topic_version_slug on topic_version (slug, until_publication);

create table claim_topic_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from claim_topic t;
create index claim_topic_version_claim_id on claim_topic_version (claim_id, until_publication);
create index claim_topic_version_topic_id on claim_topic_version (topic_id, until_publication);
