package org.claimboard.workflow.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.claimboard.account.Account;
import org.claimboard.account.AccountStore;
import org.claimboard.account.Role;
import org.claimboard.ledger.StoreFault;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.bulk.BulkItem.State;
import org.jboss.logging.Logger;

/** Works a job off from where it stands: as its author may act now, whatever they might when they chose. */
@ApplicationScoped
public class BulkRunner {

    private static final Logger LOG = Logger.getLogger(BulkRunner.class);

    /** So many items are looked up, and tried out, at a time. */
    private static final int CHUNK = 50;

    /** So many chunks are tried out before what began meanwhile may go first. */
    private static final int CHUNKS_TRIED = 4;

    private final BulkStore store;
    private final BulkStep step;
    private final AccountStore accounts;
    private final Clock clock;

    BulkRunner(BulkStore store, BulkStep step, AccountStore accounts, Clock clock) {
        this.store = store;
        this.step = step;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Works on a job until its end; on one that is only looked at, for a while.
     *
     * @param stopped whether to stop before the next record
     * @return false if somebody else works on it
     */
    public boolean run(long jobId, BooleanSupplier stopped) {
        return store.leases().hold(jobId, clock, () -> {
            int tried = 0;
            boolean more = true;
            while (more && tried < CHUNKS_TRIED && !stopped.getAsBoolean()) {
                BulkJob job = QuarkusTransaction.requiringNew().call(() -> store.findById(jobId));
                tried += job != null && job.state == BulkJob.State.CHECKING ? 1 : 0;
                more = job != null && goOn(job, stopped);
            }
        });
    }

    /** Does the next few; whether there may be more. */
    private boolean goOn(BulkJob job, BooleanSupplier stopped) {
        if (!(job.state == BulkJob.State.RUNNING || job.state == BulkJob.State.CHECKING)) {
            return false;
        }
        boolean trying = job.state == BulkJob.State.CHECKING;
        Optional<Person> by = person(job.author);
        if (by.isEmpty()) {
            step.end(job.id, job.state, BulkJob.State.BARRED);
            return false;
        }
        List<BulkItem> items = QuarkusTransaction.requiringNew().call(() -> store.next(job.id, trying, CHUNK));
        if (items.isEmpty()) {
            step.end(job.id, job.state, trying ? BulkJob.State.READY : BulkJob.State.DONE);
            return false;
        }
        return trying ? tryOut(job, items, by.get(), stopped) : take(job, items, by.get(), stopped);
    }

    private Optional<Person> person(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.byName(name))
                .filter(Account::isActive)
                .map(account -> new Person(account.name, account.displayName, account.role.includes(Role.REVIEWER)));
    }

    private boolean tryOut(BulkJob job, List<BulkItem> items, Person by, BooleanSupplier stopped) {
        List<Outcome> outcomes = new ArrayList<>();
        for (BulkItem item : items) {
            if (stopped.getAsBoolean()) {
                break;
            }
            outcomes.add(triedOut(job, item, by));
        }
        return step.note(job.id, items.subList(0, outcomes.size()), outcomes);
    }

    private Outcome triedOut(BulkJob job, BulkItem item, Person by) {
        try {
            return step.tryOut(job, item, by);
        } catch (RuntimeException e) {
            return Outcome.of(State.DOUBTFUL, unexpected(job, item, e));
        }
    }

    private boolean take(BulkJob job, List<BulkItem> items, Person by, BooleanSupplier stopped) {
        for (BulkItem item : items) {
            if (stopped.getAsBoolean() || !take(job, item, by)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(BulkJob job, BulkItem item, Person by) {
        try {
            return step.take(job.id, item, by);
        } catch (Refused refused) {
            return step.refuse(job.id, item, Outcome.of(State.REFUSED, refused));
        } catch (RuntimeException e) {
            return step.refuse(job.id, item, Outcome.of(State.REFUSED, unexpected(job, item, e)));
        }
    }

    /** What passes by itself is tried again later; anything else would fail each time. */
    private static RuntimeException unexpected(BulkJob job, BulkItem item, RuntimeException failure) {
        if (StoreFault.isBehind(failure)) {
            throw failure;
        }
        LOG.errorf(failure, "Job %d: nothing can be done with %s", job.id, item.key());
        return failure;
    }
}
