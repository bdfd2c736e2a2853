-- What readers report and ask, until the desk has ended it. The same about the same is one report, said several times.

create sequence report_seq start with 1 increment by 1;
create table report (
  id          bigint primary key,
  kind        varchar(20) not null,
  record_type varchar(20),
  slug        varchar(120),
  said        varchar(2000) not null,
  seen_at     varchar(2000),
  language    varchar(2) not null,
  digest      varchar(64) unique, -- of kind, record and words; only while it is open
  received_at timestamp(6) with time zone not null,
  times       integer not null,
  taken_by    varchar(60),
  taken_at    timestamp(6) with time zone,
  outcome     varchar(20),
  answer      varchar(2000),
  claim_slug  varchar(120),
  merged_with bigint references report,
  ended_by    varchar(60),
  ended_at    timestamp(6) with time zone,
  constraint report_about_a_record check ((record_type is null) = (slug is null)),
  constraint report_taken_by_someone check ((taken_at is null) = (taken_by is null)),
  constraint report_ended_by_someone check ((ended_at is null) = (ended_by is null)),
  constraint report_ended_somehow check ((ended_at is null) = (outcome is null)),
  constraint report_open_has_digest check ((ended_at is null) = (digest is not null))
);
create index report_open on report (ended_at, id);
create index report_on_record on report (record_type, slug, id);

-- Each time that something was sent: the hash of what opens its page, and whom to answer, which is erased again.
create table sending (
  key_hash  varchar(64) primary key,
  report_id bigint not null references report,
  sent_at   timestamp(6) with time zone not null,
  name      varchar(100),
  email     varchar(254)
);
create index sending_of_report on sending (report_id, sent_at);
create index sending_by_time on sending (sent_at);
