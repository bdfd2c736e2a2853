-- Spreadsheets as they are: what is meant by cells that leave a doubt, which sheet of a workbook, where its columns have
-- their names, and what was confirmed, for the next sheet with the same columns.

alter table sheet_import add column answers varchar(1000000) default '{}' not null;
alter table sheet_import add column tab integer default 0 not null;
alter table sheet_import add column names_line bigint default 0 not null;
alter table sheet_import add column passed bigint default 0 not null;
alter table sheet_import add column sources bigint default 0 not null;

create table sheet_memory (
  header       varchar(64) primary key,
  mapping      varchar(8000) not null,
  language     varchar(35) not null,
  dates        varchar(20) not null,
  answers      varchar(1000000) not null,
  confirmed_at timestamp(6) with time zone not null
);
