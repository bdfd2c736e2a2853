package org.claimboard.arrival.sheet;

import java.util.List;
import java.util.Map;
import org.claimboard.account.Moment;
import org.claimboard.arrival.sheet.SheetImport.State;
import org.jspecify.annotations.Nullable;

/** A spreadsheet on its way in, as pages show it. */
record SheetView(
        long id,
        String origin,
        State state,
        Moment created,
        @Nullable Moment takenAt,
        @Nullable Moment summedUp,
        int checks,
        long records,
        long taken,
        long known,
        long changed,
        long refused,
        long passed,
        long sources,
        long claimants) {

    static SheetView of(SheetImport job) {
        return new SheetView(
                job.id,
                job.origin,
                job.state,
                Moment.of(job.createdAt),
                Moment.orNull(job.takenAt),
                Moment.orNull(job.summedUpAt),
                job.checks,
                job.records,
                job.taken,
                job.known,
                job.changed,
                job.refused,
                job.passed,
                job.sources,
                job.claimants);
    }

    public boolean isOver() {
        return state == State.TAKEN;
    }

    public boolean isChecked() {
        return state == State.CHECKED;
    }

    /** How often something is said. */
    record RuleCount(SheetRule rule, long count) {

        /** What is said most, first. */
        static List<RuleCount> of(Map<SheetRule, Long> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                    .sorted((one, other) -> Long.compare(other.count(), one.count()))
                    .toList();
        }
    }
}
