-- Spreadsheets as they were sent, until their rows are drafts.
create table sheet_file (
  import_id bigint primary key references sheet_import,
  bytes     blob not null
);
