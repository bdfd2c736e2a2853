package org.claimboard.desk;

import org.claimboard.account.Moment;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkJob;
import org.jspecify.annotations.Nullable;

/**
 * An act on many records, as pages show it.
 *
 * @param list what the address of the list asks for that they were chosen from
 * @param left on how many of the list it does not act
 * @param summedUp when what became of each record was dropped; null while it is kept
 * @param waiting how many records are neither done nor refused
 * @param going how many it may be done with, as far as is known
 */
record BulkJobView(
        long id,
        BulkAct act,
        BulkJob.State state,
        String author,
        String reason,
        String argument,
        @Nullable String due,
        String list,
        long left,
        int total,
        int checked,
        int done,
        int nothing,
        int refused,
        int waiting,
        int going,
        Moment created,
        @Nullable Moment started,
        @Nullable Moment ended,
        @Nullable Moment summedUp,
        boolean before,
        boolean over) {

    static BulkJobView of(BulkJob job) {
        return new BulkJobView(
                job.id,
                job.act,
                job.state,
                job.author,
                job.reason,
                job.argument,
                job.dueOn == null ? null : job.dueOn.toString(),
                job.origin,
                Math.max(job.matching - job.total, 0),
                job.total,
                job.checked,
                job.done,
                job.nothing,
                job.refused,
                job.total - job.done - job.nothing - job.refused,
                job.total - job.nothing - job.refused,
                Moment.of(job.createdAt),
                Moment.orNull(job.startedAt),
                Moment.orNull(job.endedAt),
                Moment.orNull(job.summedUpAt),
                job.isBefore(),
                job.isOver());
    }

    public boolean isRunning() {
        return state == BulkJob.State.RUNNING;
    }

    /** How many were looked at and would be done. */
    public int sound() {
        return checked - nothing - refused;
    }

    /** How many were not looked at yet. */
    public int unknown() {
        return total - checked;
    }

    /** Of how many records something is known already. */
    public int settled() {
        return total - waiting;
    }
}
