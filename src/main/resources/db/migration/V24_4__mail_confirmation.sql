-- Whether whoever wants mail has shown that the address is theirs. Those to whom mail went until now have not to show it again.

alter table mail_preference add column confirmed_at timestamp(6) with time zone;
alter table mail_preference add column asked_at timestamp(6) with time zone;
alter table mail_preference add column confirm_hash varchar(64);
create index mail_preference_confirm on mail_preference (confirm_hash);
update mail_preference set confirmed_at = current_timestamp;
