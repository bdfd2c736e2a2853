package org.claimboard.upkeep;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What became of single records in what was done to many: kept for a while one by one, then how many there are for which
 * reason. Every method wants a transaction of its own.
 */
public abstract class Outcomes {

    private static final int SUMMED_UP = 20;
    private static final int DROPPED = 1000;

    /**
     * Where they are kept.
     *
     * @param job entity of what was done to many, which has {@code summedUpAt}
     * @param ended what holds of {@code j}, which was over before {@code ?1}
     * @param outcome entity of what became of one record
     * @param jobId its attribute that says of which job it is
     */
    public record Kept(String job, String ended, String outcome, String jobId) {}

    protected abstract Kept kept();

    /** Counts what is kept of each record, and keeps that. */
    protected abstract void keepCounts(long id);

    /** What ended before the moment and was not summed up, by number, the oldest first; a few at a time. */
    List<Long> endedBefore(Instant moment) {
        return Panache.getEntityManager()
                .createQuery(
                        "select j.id from " + kept().job() + " j where " + kept().ended()
                                + " and j.summedUpAt is null order by j.id",
                        Long.class)
                .setParameter(1, moment)
                .setMaxResults(SUMMED_UP)
                .getResultList();
    }

    /** Keeps how many there are for which reason, in place of each by itself. */
    void sumUp(long id, Instant now) {
        int ours = Panache.getEntityManager()
                .createQuery(
                        "update " + kept().job() + " j set j.summedUpAt = ?1 where j.id = ?2 and j.summedUpAt is null")
                .setParameter(1, now.truncatedTo(ChronoUnit.MICROS))
                .setParameter(2, id)
                .executeUpdate();
        if (ours == 1) {
            keepCounts(id);
        }
    }

    /** What was summed up and still has some of its records. */
    List<Long> summedUp() {
        return Panache.getEntityManager()
                .createQuery(
                        "select j.id from " + kept().job()
                                + " j where j.summedUpAt is not null and exists (select 1 from " + kept().outcome()
                                + " o where o." + kept().jobId() + " = j.id)",
                        Long.class)
                .getResultList();
    }

    /** Drops some of the records of what was summed up; whether there were any. */
    boolean dropSome(long id) {
        List<Long> some = Panache.getEntityManager()
                .createQuery(
                        "select o.id from " + kept().outcome() + " o where o." + kept().jobId() + " = ?1", Long.class)
                .setParameter(1, id)
                .setMaxResults(DROPPED)
                .getResultList();
        return !some.isEmpty()
                && Panache.getEntityManager()
                                .createQuery("delete from " + kept().outcome() + " o where o.id in ?1")
                                .setParameter(1, some)
                                .executeUpdate()
                        > 0;
    }
}
