-- Views that show the rows as they were at the publication @as_of of the session.

create schema past;

create view past.claimant as
  select * from claimant_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.source as
  select * from source_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.source_edge as
  select * from source_edge_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.article as
  select * from article_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.passage as
  select * from passage_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.claim as
  select * from claim_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.assessment as
  select * from assessment_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.correction as
  select * from correction_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.appearance as
  select * from appearance_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.evidence as
  select * from evidence_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.relation as
  select * from relation_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.credibility_note as
  select * from credibility_note_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.comparison as
  select * from comparison_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.position as
  select * from position_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.reporting_chain as
  select * from reporting_chain_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.reporting_chain_claim as
  select * from reporting_chain_claim_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.rate_series as
  select * from rate_series_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.exchange_rate as
  select * from exchange_rate_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
