-- Topics as they were at a publication.

create view past.topic as
  select * from topic_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
create view past.claim_topic as
  select * from claim_topic_version where from_publication <= cast(@as_of as bigint) and until_publication > cast(@as_of as bigint);
