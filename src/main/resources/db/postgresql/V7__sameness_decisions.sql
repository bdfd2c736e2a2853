-- What people decided on whether a text says what a claim says already. Rows are added and never changed or removed; the
-- newest one of a text and a claim holds.

create sequence sameness_decision_seq start with 1 increment by 50;
create table sameness_decision (
  id         bigint primary key,
  decided_at timestamp(6) with time zone not null,
  author     varchar(60) not null,
  text       varchar(8000) not null,
  text_hash  varchar(64) not null,
  claim      varchar(120) not null,
  decision   varchar(20) not null
);
create index sameness_decision_on_text on sameness_decision (text_hash, claim, decided_at);
create index sameness_decision_on_claim on sameness_decision (claim, decided_at);

create trigger sameness_decision_append_only before update or delete or truncate on sameness_decision
  for each statement execute function append_only();
