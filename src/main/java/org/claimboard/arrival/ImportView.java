package org.claimboard.arrival;

import org.claimboard.account.Moment;
import org.claimboard.arrival.ReviewImport.Failure;
import org.claimboard.arrival.ReviewImport.State;
import org.jspecify.annotations.Nullable;

/** An import as pages show it. */
record ImportView(
        long id,
        String origin,
        String author,
        State state,
        @Nullable Failure failure,
        Moment begun,
        @Nullable Moment ended,
        @Nullable Moment summedUp,
        long lastLine,
        long reviews,
        long taken,
        long repaired,
        long known,
        long changed,
        long refused) {

    static ImportView of(ReviewImport job) {
        return new ImportView(
                job.id,
                job.origin,
                job.author,
                job.state,
                job.failure,
                Moment.of(job.createdAt),
                Moment.orNull(job.endedAt),
                Moment.orNull(job.summedUpAt),
                job.lastLine,
                job.reviews,
                job.taken,
                job.repaired,
                job.known,
                job.changed,
                job.refused);
    }

    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }
}
