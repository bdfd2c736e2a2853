-- An assessment may say that there is no verdict, and why: a rating is taken back by one more.

alter table assessment alter column verdict set null;
alter table assessment alter column confidence set null;
alter table assessment_version alter column verdict set null;
alter table assessment_version alter column confidence set null;
