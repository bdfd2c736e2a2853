-- The work on many records: whose each is and until when, which came together, and acts on many at once.

create sequence assignment_seq start with 1 increment by 50;
create table assignment (
  id          bigint primary key,
  record_type varchar(20) not null,
  slug        varchar(120) not null,
  assignee    varchar(60),
  due_on      date,
  assigned_by varchar(60) not null,
  assigned_at timestamp(6) with time zone not null,
  unique (record_type, slug)
);
create index assignment_assignee on assignment (assignee, due_on);

-- What came in together: an import of reviews or a spreadsheet.
create sequence batch_seq start with 1 increment by 50;
create table batch (
  id       bigint primary key,
  word     varchar(30) not null unique,
  origin   varchar(2000) not null,
  author   varchar(1000) not null,
  begun_at timestamp(6) with time zone not null
);
create sequence batch_record_seq start with 1 increment by 50;
create table batch_record (
  id          bigint primary key,
  batch       varchar(30) not null references batch (word),
  record_type varchar(20) not null,
  slug        varchar(120) not null,
  publisher   varchar(300) not null,
  unique (batch, record_type, slug)
);
create index batch_record_of on batch_record (record_type, slug);

-- What came in before this; its numbers are below those that the sequences give.
insert into batch (id, word, origin, author, begun_at)
  select -2 * id, 'reviews-' || id, origin, author, created_at from review_import where taken > 0;
insert into batch (id, word, origin, author, begun_at)
  select -2 * id - 1, 'sheet-' || id, origin, author, created_at from sheet_import where state = 'TAKEN';
insert into batch_record (id, batch, record_type, slug, publisher)
  select -2 * a.id, 'reviews-' || a.import_id, 'CLAIM', a.claim, a.publisher from arrived_review a
  where a.id = (select min(o.id) from arrived_review o where o.import_id = a.import_id and o.claim = a.claim)
    and exists (select 1 from batch b where b.word = 'reviews-' || a.import_id);
insert into batch_record (id, batch, record_type, slug, publisher)
  select -2 * r.id - 1, 'sheet-' || r.import_id, 'CLAIM', r.claim, '' from sheet_row r
  where exists (select 1 from batch b where b.word = 'sheet-' || r.import_id);

-- Acts on many records at once, worked off in the background: each record in a transaction of its own, with its outcome.
create sequence bulk_job_seq start with 1 increment by 1;
create table bulk_job (
  id           bigint primary key,
  author       varchar(60) not null,
  act          varchar(20) not null,
  state        varchar(20) not null,
  reason       varchar(2000) not null,
  argument     varchar(200) not null,
  due_on       date,
  origin       varchar(4000) not null,
  matching     bigint not null,
  total        integer not null,
  checked      integer not null,
  done         integer not null,
  nothing      integer not null,
  refused      integer not null,
  created_at   timestamp(6) with time zone not null,
  started_at   timestamp(6) with time zone,
  ended_at     timestamp(6) with time zone,
  leased_until timestamp(6) with time zone,
  leased_by    varchar(36)
);
create index bulk_job_state on bulk_job (state, id);
create index bulk_job_author on bulk_job (author, id);

create sequence bulk_item_seq start with 1 increment by 50;
create table bulk_item (
  id          bigint primary key,
  job_id      bigint not null references bulk_job,
  ordinal     integer not null,
  record_type varchar(20) not null,
  slug        varchar(120) not null,
  seen        integer not null,
  state       varchar(20) not null,
  refusal     varchar(20),
  rule        varchar(80),
  detail      varchar(1000),
  unique (job_id, ordinal)
);
create index bulk_item_state on bulk_item (job_id, state, ordinal);
