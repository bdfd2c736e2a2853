package org.claimboard.upkeep;

import java.time.Instant;
import java.util.List;

/** What became of single records in what was done to many. Every method wants a transaction of its own. */
public interface Outcomes {

    /** What ended before the moment and was not summed up, by number, the oldest first; a few at a time. */
    List<Long> endedBefore(Instant moment);

    /** Keeps how many there are for which reason, in place of each by itself. */
    void sumUp(long id, Instant now);

    /** What was summed up and still has some of its records. */
    List<Long> summedUp();

    /** Drops some of the records of what was summed up; whether there were any. */
    boolean dropSome(long id);
}
