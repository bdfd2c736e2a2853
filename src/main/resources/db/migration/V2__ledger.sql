-- The ledger of revisions, corrections and retractions, and what the tables said at each publication.

-- Claims: what was corrected, what was withdrawn --------------------------------------------------------------------------

alter table claim add column retraction varchar(200000);

create sequence correction_seq start with 1 increment by 50;
create table correction (
  id           bigint primary key,
  claim_id     bigint not null references claim,
  ordinal      integer not null,
  severity     varchar(20) not null,
  wrong        varchar(100000) not null,
  corrected    varchar(100000) not null,
  author       varchar(1000) not null,
  corrected_on date not null,
  unique (claim_id, ordinal)
);

-- The ledger -------------------------------------------------------------------------------------------------------------

alter table revision add column place bigint;
alter table revision add column act varchar(20) default 'PUBLISHED' not null;
alter table revision add column publication bigint;
alter table revision add column alone boolean default false not null;
alter table revision add column previous_hash varchar(64);
alter table revision add column hash varchar(64);
update revision set place = (
  select count(*) from revision o where o.recorded_at < revision.recorded_at
    or (o.recorded_at = revision.recorded_at and o.id <= revision.id));
update revision set publication = place;

create sequence record_head_seq start with 1 increment by 50;
create table record_head (
  id           bigint primary key,
  record_type  varchar(20) not null,
  slug         varchar(120) not null,
  latest_id    bigint not null references revision,
  published_id bigint references revision,
  unique (record_type, slug)
);
create index record_head_latest on record_head (latest_id);
insert into record_head (id, record_type, slug, latest_id, published_id)
  select r.id, r.record_type, r.slug, r.id, r.id from revision r
  where r.number = (select max(o.number) from revision o where o.record_type = r.record_type and o.slug = r.slug);

-- One row that says where the ledger ends.
create table ledger (
  id               integer primary key check (id = 1),
  revisions        bigint not null,
  publications     bigint not null,
  last_recorded_at timestamp(6) with time zone not null,
  last_hash        varchar(64) not null
);
insert into ledger (id, revisions, publications, last_recorded_at, last_hash)
  select 1, count(*), count(*), coalesce(max(recorded_at), timestamp with time zone '1970-01-01 00:00:00+00:00'), repeat('0', 64)
  from revision;
drop table record_changes;

-- The rows of each table with the publication from which on and the one until which they were shown ----------------------

create table claimant_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from claimant t;
create index claimant_version_id on claimant_version (id, until_publication);
create index claimant_version_slug on claimant_version (slug, until_publication);

create table source_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from source t;
create index source_version_id on source_version (id, until_publication);
create index source_version_slug on source_version (slug, until_publication);

create table source_edge_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from source_edge t;
create index source_edge_version_id on source_edge_version (id, until_publication);
create index source_edge_version_source_id on source_edge_version (source_id, until_publication);
create index source_edge_version_target_id on source_edge_version (target_id, until_publication);

create table article_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from article t;
create index article_version_id on article_version (id, until_publication);
create index article_version_slug on article_version (slug, until_publication);

create table passage_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from passage t;
create index passage_version_id on passage_version (id, until_publication);
create index passage_version_article_id on passage_version (article_id, until_publication);

create table claim_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from claim t;
create index claim_version_id on claim_version (id, until_publication);
create index claim_version_slug on claim_version (slug, until_publication);
create index claim_version_sequence on claim_version (sequence, until_publication);
create index claim_version_stated on claim_version (stated, until_publication);
create index claim_version_claimant_id on claim_version (claimant_id, until_publication);
create index claim_version_current_assessment_id on claim_version (current_assessment_id, until_publication);

create table assessment_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from assessment t;
create index assessment_version_id on assessment_version (id, until_publication);
create index assessment_version_claim_id on assessment_version (claim_id, until_publication);

create table correction_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from correction t;
create index correction_version_id on correction_version (id, until_publication);
create index correction_version_claim_id on correction_version (claim_id, until_publication);

create table appearance_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from appearance t;
create index appearance_version_id on appearance_version (id, until_publication);
create index appearance_version_claim_id on appearance_version (claim_id, until_publication);
create index appearance_version_article_id on appearance_version (article_id, until_publication);

create table evidence_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from evidence t;
create index evidence_version_id on evidence_version (id, until_publication);
create index evidence_version_claim_id on evidence_version (claim_id, until_publication);
create index evidence_version_source_id on evidence_version (source_id, until_publication);

create table relation_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from relation t;
create index relation_version_id on relation_version (id, until_publication);
create index relation_version_from_claim_id on relation_version (from_claim_id, until_publication);
create index relation_version_to_claim_id on relation_version (to_claim_id, until_publication);

create table credibility_note_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from credibility_note t;
create index credibility_note_version_id on credibility_note_version (id, until_publication);
create index credibility_note_version_source_id on credibility_note_version (source_id, until_publication);
create index credibility_note_version_claim_id on credibility_note_version (claim_id, until_publication);

create table comparison_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from comparison t;
create index comparison_version_id on comparison_version (id, until_publication);
create index comparison_version_slug on comparison_version (slug, until_publication);

create table position_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from position t;
create index position_version_id on position_version (id, until_publication);
create index position_version_comparison_id on position_version (comparison_id, until_publication);
create index position_version_claim_id on position_version (claim_id, until_publication);

create table reporting_chain_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from reporting_chain t;
create index reporting_chain_version_id on reporting_chain_version (id, until_publication);
create index reporting_chain_version_slug on reporting_chain_version (slug, until_publication);

create table reporting_chain_claim_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from reporting_chain_claim t;
create index reporting_chain_claim_version_chain_id on reporting_chain_claim_version (chain_id, until_publication);
create index reporting_chain_claim_version_claim_id on reporting_chain_claim_version (claim_id, until_publication);

create table rate_series_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from rate_series t;
create index rate_series_version_id on rate_series_version (id, until_publication);
create index rate_series_version_slug on rate_series_version (slug, until_publication);

create table exchange_rate_version as
  select (select publications from ledger) as from_publication, 9223372036854775807 as until_publication, t.* from exchange_rate t;
create index exchange_rate_version_id on exchange_rate_version (id, until_publication);
create index exchange_rate_version_series_id on exchange_rate_version (series_id, until_publication);
create index exchange_rate_version_period on exchange_rate_version (period, until_publication);

-- Files that were changed while their record was changed here, waiting for a decision -------------------------------------

create sequence file_conflict_seq start with 1 increment by 50;
create table file_conflict (
  id          bigint primary key,
  record_type varchar(20) not null,
  slug        varchar(120) not null,
  path        varchar(1000) not null,
  hash        varchar(64) not null,
  text        varchar(1000000) not null,
  noticed_at  timestamp(6) with time zone not null,
  unique (record_type, slug)
);
