-- Who wants mail, where and of what; and what people are still to be told. A row is gone when the mail was taken.

create sequence mail_preference_seq start with 1 increment by 50;
create table mail_preference (
  id         bigint primary key,
  account_id bigint not null unique references account on delete cascade,
  address    varchar(254) not null,
  language   varchar(35) not null,
  kinds      varchar(200) not null,
  stop_key   varchar(43) not null unique
);

create sequence mail_item_seq start with 1 increment by 50;
create table mail_item (
  id              bigint primary key,
  account_id      bigint not null references account on delete cascade,
  kind            varchar(20) not null,
  about           varchar(141),
  author          varchar(60) not null,
  happened_at     timestamp(6) with time zone not null,
  attempts        integer not null,
  next_attempt_at timestamp(6) with time zone not null
);
create index mail_item_due on mail_item (next_attempt_at);
create index mail_item_of on mail_item (account_id, kind, id);
