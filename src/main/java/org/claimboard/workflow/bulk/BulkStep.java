package org.claimboard.workflow.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.bulk.BulkItem.State;

/**
 * Does one record of a job, and writes down that it did, in one transaction: a job that is killed is between two records,
 * and none is done twice.
 */
@ApplicationScoped
class BulkStep {

    private final BulkStore store;
    private final BulkChange change;
    private final Clock clock;

    BulkStep(BulkStore store, BulkChange change, Clock clock) {
        this.store = store;
        this.change = change;
        this.clock = clock;
    }

    /**
     * Does it.
     *
     * @return false if the job is not running any more
     * @throws Refused if it cannot be done; nothing is written then
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean take(long jobId, BulkItem chosen, Person by) {
        Optional<BulkJob> job = running(jobId);
        if (job.isEmpty()) {
            return false;
        }
        store.claim(chosen.id, chosen.state)
                .ifPresent(item -> settle(job.get(), item, Outcome.of(change.take(job.get(), item, by))));
        return true;
    }

    /**
     * Writes down that it was not done.
     *
     * @return false if the job is not running any more
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean refuse(long jobId, BulkItem chosen, Outcome outcome) {
        Optional<BulkJob> job = running(jobId);
        if (job.isEmpty()) {
            return false;
        }
        store.claim(chosen.id, chosen.state).ifPresent(item -> settle(job.get(), item, outcome));
        return true;
    }

    private Optional<BulkJob> running(long jobId) {
        return store.locked(jobId).filter(job -> job.state == BulkJob.State.RUNNING);
    }

    private static void settle(BulkJob job, BulkItem item, Outcome outcome) {
        item.state = outcome.state();
        item.refusal = outcome.refusal();
        item.rule = outcome.rule();
        item.detail = outcome.detail();
        switch (outcome.state()) {
            case DONE -> job.done++;
            case NOTHING -> job.nothing++;
            case REFUSED -> job.refused++;
            case WAITING, SOUND, DOUBTFUL -> throw new IllegalStateException("nothing became of " + item.key());
        }
    }

    /** What would become of the record, read apart from everything else. */
    @Transactional(TxType.REQUIRES_NEW)
    Outcome tryOut(BulkJob job, BulkItem item, Person by) {
        try {
            return Outcome.of(change.tryOut(job, item, by));
        } catch (Refused refused) {
            return Outcome.of(State.DOUBTFUL, refused);
        }
    }

    /**
     * Writes down what would become of records.
     *
     * @return false if the job is not being looked at any more
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean note(long jobId, List<BulkItem> tried, List<Outcome> outcomes) {
        BulkJob job = store.locked(jobId)
                .filter(found -> found.state == BulkJob.State.CHECKING)
                .orElse(null);
        if (job == null) {
            return false;
        }
        for (int i = 0; i < tried.size(); i++) {
            Outcome outcome = outcomes.get(i);
            // That nothing is left to do may change until the job begins: it is looked at again then.
            State state = outcome.state() == State.NOTHING ? State.SOUND : outcome.state();
            store.claim(tried.get(i).id, State.WAITING).ifPresent(item -> {
                item.state = state;
                item.refusal = outcome.refusal();
                item.rule = outcome.rule();
                item.detail = outcome.detail();
            });
            job.nothing += outcome.state() == State.NOTHING ? 1 : 0;
            job.refused += outcome.state() == State.DOUBTFUL ? 1 : 0;
            job.checked++;
        }
        return true;
    }

    /** There is no record left. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(long jobId, BulkJob.State was, BulkJob.State end) {
        store.locked(jobId).filter(job -> job.state == was).ifPresent(job -> {
            job.state = end;
            if (job.isOver()) {
                job.endedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            }
        });
    }
}
