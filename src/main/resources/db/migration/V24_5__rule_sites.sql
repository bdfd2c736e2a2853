-- Whose reviews claims came with is a name and a site: anybody can call themselves as another. A rule can be taken back.

alter table batch_record add column site varchar(300) default '' not null;
alter table release_rule add column site varchar(300) default '' not null;
alter table release_rule add column seed bigint default 0 not null;
alter table release_rule add column revoked_by varchar(60);
alter table release_rule add column revoked_at timestamp(6) with time zone;
