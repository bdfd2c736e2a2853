-- Who works on what, and until when: whoever dies is followed by another when its time is over.

alter table webhook add column leased_by varchar(36);
alter table review_import add column leased_until timestamp(6) with time zone;
alter table review_import add column leased_by varchar(36);
