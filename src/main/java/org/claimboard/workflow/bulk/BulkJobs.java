package org.claimboard.workflow.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimboard.record.RecordKey;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.bulk.BulkItem.State;
import org.jspecify.annotations.Nullable;

/** Begins and ends acts on many records. */
@ApplicationScoped
public class BulkJobs {

    /** The most records of one job. */
    public static final int MOST = 10_000;

    private static final Duration KEPT = Duration.ofDays(7);

    private final BulkStore store;
    private final BulkWorker worker;
    private final BulkStep step;
    private final Clock clock;

    BulkJobs(BulkStore store, BulkWorker worker, BulkStep step, Clock clock) {
        this.store = store;
        this.worker = worker;
        this.step = step;
        this.clock = clock;
    }

    /**
     * A record that was chosen.
     *
     * @param seen number of its newest revision
     */
    public record Chosen(RecordKey key, int seen) {}

    /**
     * What an act is begun with.
     *
     * @param reason as it stands in the history of each record; empty for none
     * @param argument an account, a kind or a slug, as the act needs it; empty for none
     * @param dueOn the last day of an assignment; null for none
     */
    public record Order(String reason, String argument, @Nullable LocalDate dueOn) {}

    /**
     * Keeps what was chosen, and begins to find out what would become of each. Nothing else is done before it is begun.
     *
     * @param chosen at most {@value #MOST}; more are left out
     * @param matching how many the list held that they were chosen from
     * @param origin that list, as its address says it
     * @return the job's number
     */
    public long choose(BulkAct act, List<Chosen> chosen, long matching, String origin, String author) {
        long id = QuarkusTransaction.requiringNew().call(() -> kept(act, chosen, matching, origin, author));
        worker.wake();
        return id;
    }

    /** Begins an act at once, in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    long start(BulkAct act, List<Chosen> chosen, String origin, String author, Order order) {
        long id = kept(act, chosen, chosen.size(), origin, author);
        begun(store.locked(id).orElseThrow(), order);
        return id;
    }

    /** There is something to do, now that it is committed. */
    void wake() {
        worker.wake();
    }

    private long kept(BulkAct act, List<Chosen> chosen, long matching, String origin, String author) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.tidy(now.minus(KEPT));
        BulkJob job = new BulkJob();
        job.author = author;
        job.act = act;
        job.state = BulkJob.State.CHECKING;
        job.reason = "";
        job.argument = "";
        job.origin = origin;
        job.matching = matching;
        job.total = Math.min(chosen.size(), MOST);
        job.createdAt = now;
        store.persist(job);
        for (int i = 0; i < job.total; i++) {
            BulkItem item = new BulkItem();
            item.jobId = job.id;
            item.ordinal = i + 1;
            item.recordType = chosen.get(i).key().type();
            item.slug = chosen.get(i).key().slug();
            item.seen = chosen.get(i).seen();
            item.state = State.WAITING;
            item.persist();
        }
        return job.id;
    }

    /** What would become of items that nobody looked at yet, as it is now; not written down. */
    public List<BulkItem> lookAt(BulkJob job, List<BulkItem> items, Person by) {
        for (BulkItem item : items) {
            if (item.state == State.WAITING) {
                Outcome outcome = step.tryOut(job, item, by);
                item.state = outcome.state();
                item.refusal = outcome.refusal();
                item.rule = outcome.rule();
                item.detail = outcome.detail();
            }
        }
        return items;
    }

    /**
     * Begins a job; only its author can, and once.
     *
     * @return whether there is one of that author's that had not begun
     */
    public boolean begin(long id, String author, Order order) {
        boolean begun = QuarkusTransaction.requiringNew().call(() -> {
            Optional<BulkJob> job = own(id, author).filter(BulkJob::isBefore);
            job.ifPresent(found -> begun(found, order));
            return job.isPresent();
        });
        worker.wake();
        return begun;
    }

    private void begun(BulkJob job, Order order) {
        job.state = BulkJob.State.RUNNING;
        job.reason = order.reason();
        job.argument = order.argument();
        job.dueOn = order.dueOn();
        job.startedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        job.refused = 0;
        job.nothing = 0;
    }

    /** Ends a job before its end; what was done stays. */
    @Transactional
    public void stop(long id, String author) {
        own(id, author).ifPresent(this::stop);
    }

    /** Ends a job before its end, whoever began it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void halt(long id) {
        store.locked(id).ifPresent(this::stop);
    }

    private void stop(BulkJob job) {
        if (!job.isOver()) {
            job.state = BulkJob.State.STOPPED;
            job.endedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    private Optional<BulkJob> own(long id, String author) {
        return store.locked(id).filter(job -> job.author.equals(author));
    }
}
