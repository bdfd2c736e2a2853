package org.claimboard.upkeep;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Which process works on what: the row of a job says so, not for longer than a lease, and decides between processes. Whoever
 * works on one says so again well before that is over, and its lease dies with it.
 */
public final class Leases {

    private static final Logger LOG = Logger.getLogger(Leases.class);

    /** So often one says within a lease that it is at work: several times before anybody takes it over. */
    private static final int BEATS = 4;

    private final String job;
    private final String open;
    private final Duration lease;
    private final ScheduledThreadPoolExecutor heart;

    /** What is done while the lease is ours. */
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /**
     * Those of one kind of job.
     *
     * @param job the entity, which has {@code leasedUntil} and {@code leasedBy}
     * @param open what holds of it while there is something to do, which may name {@code :now}
     */
    public Leases(String job, String open, Duration lease) {
        this.job = job;
        this.open = open;
        this.lease = lease;
        this.heart = new ScheduledThreadPoolExecutor(1, Leases::thread);
        this.heart.setKeepAliveTime(lease.toMillis(), TimeUnit.MILLISECONDS);
        this.heart.allowCoreThreadTimeOut(true);
        this.heart.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "says what is worked on");
        thread.setDaemon(true);
        return thread;
    }

    /** Does the work while nobody else can; false if somebody else is at it, or there is nothing to do. */
    public <E extends Exception> boolean hold(long id, Clock clock, Work<E> work) throws E {
        String holder = UUID.randomUUID().toString();
        if (!QuarkusTransaction.requiringNew().call(() -> take(id, holder, clock.instant()))) {
            return false;
        }
        long beat = lease.toMillis() / BEATS;
        ScheduledFuture<?> beats =
                heart.scheduleWithFixedDelay(() -> beat(id, holder, clock), beat, beat, TimeUnit.MILLISECONDS);
        try {
            work.run();
            return true;
        } finally {
            beats.cancel(false);
            QuarkusTransaction.requiringNew().run(() -> release(id, holder));
        }
    }

    private void beat(long id, String holder, Clock clock) {
        try {
            QuarkusTransaction.requiringNew().call(() -> extend(id, holder, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warnf("Cannot say that %s %d is worked on: %s", job, id, e);
        }
    }

    /** Whether it is ours alone for a while. */
    public boolean take(long id, String holder, Instant now) {
        return update(
                                "leasedUntil = :until, leasedBy = :holder where id = :id and " + open
                                        + " and (leasedUntil is null or leasedUntil < :now)",
                                id,
                                holder)
                        .setParameter("until", now.plus(lease))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Still at work; false if somebody else is meanwhile. */
    public boolean extend(long id, String holder, Instant now) {
        return update("leasedUntil = :until where id = :id and leasedBy = :holder", id, holder)
                        .setParameter("until", now.plus(lease))
                        .executeUpdate()
                == 1;
    }

    /** Not if somebody else works on it meanwhile. */
    public void release(long id, String holder) {
        update("leasedUntil = null, leasedBy = null where id = :id and leasedBy = :holder", id, holder)
                .executeUpdate();
    }

    private Query update(String what, long id, String holder) {
        return Panache.getEntityManager()
                .createQuery("update " + job + " set " + what)
                .setParameter("id", id)
                .setParameter("holder", holder);
    }
}
