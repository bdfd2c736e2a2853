-- Where somebody has said that the clock is right, although the ledger was written with another one: behind the place, time
-- may go back. What readers saw by then is what had been published by then, whatever moment it was written with.

create table clock_step (
  place        bigint primary key,
  publications bigint not null,
  accepted_at  timestamp(6) with time zone not null
);
