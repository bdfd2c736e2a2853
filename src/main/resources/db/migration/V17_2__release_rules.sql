-- Rules by which the claims of a batch go out as checked by others: one person proposes, another signs.

create sequence release_rule_seq start with 1 increment by 1;
create table release_rule (
  id            bigint primary key,
  batch         varchar(30) not null references batch (word),
  publisher     varchar(300) not null,
  claim_kind    varchar(20) not null,
  claimant_kind varchar(20) not null,
  reason        varchar(2000) not null,
  state         varchar(20) not null,
  proposed_by   varchar(60) not null,
  proposed_at   timestamp(6) with time zone not null,
  decided_by    varchar(60),
  decided_at    timestamp(6) with time zone,
  job_id        bigint references bulk_job,
  constraint release_rule_decided check ((decided_at is null) = (decided_by is null)),
  constraint release_rule_by_two check (decided_by is null or state = 'DECLINED' or job_id is not null)
);
create index release_rule_state on release_rule (state, id);
