-- The domain as it stands now, and the revisions that led there. Texts in several languages, quantities and other value
-- objects are JSON in varchar columns: the same characters on H2 and PostgreSQL, read and written as a whole.

-- Who makes claims -----------------------------------------------------------------------------------------------------

create sequence claimant_seq start with 1 increment by 50;
create table claimant (
  id      bigint primary key,
  slug    varchar(120) not null unique,
  kind    varchar(20) not null,
  names   varchar(20000) not null,
  role    varchar(20000),
  same_as varchar(50000) not null
);

-- Where information comes from -----------------------------------------------------------------------------------------

create sequence source_seq start with 1 increment by 50;
create table source (
  id           bigint primary key,
  slug         varchar(120) not null unique,
  ref          varchar(10),
  title        varchar(1000),
  title_from   varchar(20),
  publisher    varchar(1000),
  author       varchar(1000),
  published    date,
  url          varchar(4000),
  archived_url varchar(4000),
  language     varchar(40) not null,
  type         varchar(20) not null,
  seen         varchar(20) not null,
  seen_where   varchar(10000),
  quotes       varchar(500000) not null,
  origin       varchar(100000),
  circularity  varchar(100000),
  notes        varchar(100000)
);

create sequence source_edge_seq start with 1 increment by 50;
create table source_edge (
  id          bigint primary key,
  source_id   bigint not null references source,
  ordinal     integer not null,
  target_id   bigint references source,
  origin      varchar(120),
  origin_name varchar(20000),
  kind        varchar(20) not null,
  about       varchar(20000) not null,
  inferred    boolean not null,
  note        varchar(100000),
  constraint source_edge_one_end check ((target_id is null) <> (origin is null)),
  constraint source_edge_not_itself check (target_id <> source_id)
);
create index source_edge_of on source_edge (source_id, ordinal);
create index source_edge_to on source_edge (target_id);

-- Articles under check -------------------------------------------------------------------------------------------------

create sequence article_seq start with 1 increment by 50;
create table article (
  id                 bigint primary key,
  slug               varchar(120) not null unique,
  title              varchar(5000) not null,
  title_translations varchar(50000),
  publisher          varchar(1000) not null,
  medium             varchar(20000),
  url                varchar(4000),
  language           varchar(40) not null,
  author             varchar(1000),
  published          date,
  dating             varchar(100000) not null,
  quality            varchar(100000) not null,
  not_verified       varchar(500000) not null,
  source_id          bigint references source
);

create sequence passage_seq start with 1 increment by 50;
create table passage (
  id         bigint primary key,
  article_id bigint not null references article,
  ordinal    integer not null,
  paragraph  integer not null,
  text       varchar(10000) not null
);
create index passage_of on passage (article_id, ordinal);

-- Claims ---------------------------------------------------------------------------------------------------------------

create sequence claim_seq start with 1 increment by 50;
create table claim (
  id                    bigint primary key,
  slug                  varchar(120) not null unique,
  ref                   varchar(10),
  language              varchar(40) not null,
  title                 varchar(50000) not null,
  text                  varchar(100000) not null,
  kind                  varchar(20) not null,
  claimant_id           bigint not null references claimant,
  named_as              varchar(20000),
  stated                date,
  core                  boolean not null,
  outside               boolean not null,
  sequence              bigint not null,
  chain                 varchar(500000) not null,
  quantities            varchar(500000) not null,
  parts                 varchar(500000) not null,
  notes                 varchar(100000),
  words                 varchar(200000) not null,
  current_assessment_id bigint
);
create index claim_in_order on claim (sequence, id);
create index claim_by_date on claim (stated, id);
create index claim_of_claimant on claim (claimant_id);

create sequence assessment_seq start with 1 increment by 50;
create table assessment (
  id         bigint primary key,
  claim_id   bigint not null references claim,
  ordinal    integer not null,
  verdict    varchar(20) not null,
  confidence varchar(20) not null,
  rationale  varchar(100000) not null,
  reviewer   varchar(1000) not null,
  assessed   date not null,
  unique (claim_id, ordinal)
);
alter table claim add constraint claim_current_assessment foreign key (current_assessment_id) references assessment;
create index claim_by_assessment on claim (current_assessment_id);

create sequence appearance_seq start with 1 increment by 50;
create table appearance (
  id         bigint primary key,
  claim_id   bigint not null references claim,
  ordinal    integer not null,
  article_id bigint not null references article,
  passage    integer not null,
  quote      varchar(10000) not null,
  prefix     varchar(1000) not null,
  suffix     varchar(1000) not null
);
create index appearance_of on appearance (claim_id, ordinal);
create index appearance_in on appearance (article_id, passage);

create sequence evidence_seq start with 1 increment by 50;
create table evidence (
  id        bigint primary key,
  claim_id  bigint not null references claim,
  ordinal   integer not null,
  source_id bigint not null references source,
  stance    varchar(20) not null,
  quote     varchar(10000),
  locator   varchar(1000),
  note      varchar(100000),
  quantity  varchar(100000)
);
create index evidence_of on evidence (claim_id, ordinal);
create index evidence_from on evidence (source_id);

create sequence relation_seq start with 1 increment by 50;
create table relation (
  id             bigint primary key,
  from_claim_id  bigint not null references claim,
  ordinal        integer not null,
  type           varchar(20) not null,
  to_claim_id    bigint not null references claim,
  why            varchar(100000) not null,
  ground         varchar(20),
  state          varchar(20),
  answered_by_id bigint references claim
);
create index relation_of on relation (from_claim_id, ordinal);
create index relation_to on relation (to_claim_id, type, state);

create sequence credibility_note_seq start with 1 increment by 50;
create table credibility_note (
  id          bigint primary key,
  source_id   bigint not null references source,
  claim_id    bigint references claim,
  ordinal     integer not null,
  reliability varchar(1) not null,
  credibility integer not null check (credibility between 1 and 6),
  reason      varchar(100000) not null,
  confirmed_by varchar(50000) not null,
  author      varchar(1000) not null,
  noted       date not null
);
create index credibility_note_on_source on credibility_note (source_id, ordinal);
create index credibility_note_on_claim on credibility_note (claim_id, ordinal);

-- Contested questions, circular reporting, exchange rates ---------------------------------------------------------------

create sequence comparison_seq start with 1 increment by 50;
create table comparison (
  id        bigint primary key,
  slug      varchar(120) not null unique,
  place     integer not null,
  question  varchar(50000) not null,
  why       varchar(100000) not null,
  unit      varchar(40) not null,
  rates_at  varchar(10),
  suggested varchar(100000) not null,
  fair      varchar(100000) not null
);
create index comparison_in_order on comparison (place, id);

create sequence position_seq start with 1 increment by 50;
create table position (
  id            bigint primary key,
  comparison_id bigint not null references comparison,
  ordinal       integer not null,
  position_key  varchar(120) not null,
  role          varchar(20) not null,
  claim_id      bigint not null references claim,
  quantity      integer,
  conversion    integer,
  source_id     bigint references source,
  doubts        varchar(20000) not null,
  label         varchar(20000) not null,
  note          varchar(100000)
);
create index position_of on position (comparison_id, ordinal);
create index position_on on position (claim_id);

create sequence reporting_chain_seq start with 1 increment by 50;
create table reporting_chain (
  id                  bigint primary key,
  slug                varchar(120) not null unique,
  ref                 varchar(10),
  topic               varchar(50000) not null,
  steps               varchar(500000) not null,
  independent_origins integer not null,
  note                varchar(100000)
);
create table reporting_chain_claim (
  chain_id bigint not null references reporting_chain,
  ordinal  integer not null,
  claim_id bigint not null references claim,
  primary key (chain_id, ordinal)
);
create index reporting_chain_on on reporting_chain_claim (claim_id);

create sequence rate_series_seq start with 1 increment by 50;
create table rate_series (
  id             bigint primary key,
  slug           varchar(120) not null unique,
  name           varchar(20000) not null,
  base           varchar(3) not null,
  quote_currency varchar(3) not null,
  sources        varchar(20000) not null,
  preference     integer not null,
  note           varchar(100000)
);

create sequence exchange_rate_seq start with 1 increment by 50;
create table exchange_rate (
  id        bigint primary key,
  series_id bigint not null references rate_series,
  period    varchar(10) not null,
  rate      numeric(30, 12) not null check (rate > 0),
  unique (series_id, period)
);
create index exchange_rate_at on exchange_rate (period);

-- What each record said, from when on, by whom -------------------------------------------------------------------------

create sequence revision_seq start with 1 increment by 50;
create table revision (
  id           bigint primary key,
  record_type  varchar(20) not null,
  slug         varchar(120) not null,
  number       integer not null,
  content      varchar(1000000) not null,
  content_hash varchar(64) not null,
  author       varchar(1000) not null,
  reason       varchar(10000) not null,
  recorded_at  timestamp(6) with time zone not null,
  file_hash    varchar(64),
  unique (record_type, slug, number)
);

-- One row that counts the revisions: the version of everything that is shown.
create table record_changes (
  id     integer primary key check (id = 1),
  number bigint not null
);
insert into record_changes (id, number) values (1, 0);

create sequence record_file_seq start with 1 increment by 50;
create table record_file (
  id          bigint primary key,
  path        varchar(1000) not null unique,
  record_type varchar(20) not null,
  slug        varchar(120) not null,
  hash        varchar(64) not null,
  text        varchar(1000000) not null,
  read_at     timestamp(6) with time zone not null,
  unique (record_type, slug)
);
