-- Who names whom, and the claims to be looked at again. Records go by their kind and slug, as in "claim harbour-cost".

-- What each published record names, written anew with each publication of it ----------------------------------------------

create table mention (
  owner varchar(141) not null,
  named varchar(141) not null,
  primary key (owner, named)
);
create index mention_named on mention (named);

-- What must be looked at again when something changes, as the owner says. An answered dispute ties two other records.
create table dependence (
  owner     varchar(141) not null,
  dependant varchar(141) not null,
  cause     varchar(141) not null,
  primary key (owner, dependant, cause)
);
create index dependence_cause on dependence (cause);

-- Between which currencies a claim's text converts, the first in the alphabet first: also rates that come later count.
create table stated_pair (
  owner varchar(141) not null,
  pair  varchar(7) not null,
  primary key (owner, pair)
);
create index stated_pair_pair on stated_pair (pair);

-- Claims to be looked at again --------------------------------------------------------------------------------------------

create sequence second_look_seq start with 1 increment by 50;
create table second_look (
  id         bigint primary key,
  claim_id   bigint not null references claim,
  cause_id   bigint not null references revision,
  path       varchar(1000000) not null,
  cleared_at timestamp(6) with time zone,
  cleared_by varchar(1000),
  why        varchar(10000),
  unique (claim_id, cause_id)
);
create index second_look_open on second_look (cleared_at, id);
create index second_look_cause on second_look (cause_id);

-- Numbers name one record each: looked up for every draft that has one ------------------------------------------------------

create index claim_ref on claim (ref);
create index source_ref on source (ref);
create index reporting_chain_ref on reporting_chain (ref);
