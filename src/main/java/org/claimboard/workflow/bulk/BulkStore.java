package org.claimboard.workflow.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimboard.record.Page;
import org.claimboard.record.Rule;
import org.claimboard.upkeep.Leases;
import org.claimboard.upkeep.Outcomes;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.bulk.BulkItem.State;
import org.jspecify.annotations.Nullable;

/** The acts on many records, and what became of each record. */
@ApplicationScoped
public class BulkStore extends Outcomes implements PanacheRepositoryBase<BulkJob, Long> {

    private final Leases leases = new Leases("BulkJob", "state in (RUNNING, CHECKING)", Duration.ofSeconds(15));

    /**
     * Why records were refused, and how many.
     *
     * @param refusal null where something failed
     * @param rule null unless a rule forbids it
     */
    public record Why(Refused.@Nullable Kind refusal, @Nullable Rule rule, long count) {}

    /** A job that nobody else changes until this transaction ends. */
    Optional<BulkJob> locked(long id) {
        return Optional.ofNullable(getEntityManager().find(BulkJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those on which something is to be done and nobody works, the oldest first; those that began before the others. */
    List<Long> waiting(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select j.id from BulkJob j where j.state in (RUNNING, CHECKING)"
                                + " and (j.leasedUntil is null or j.leasedUntil < ?1)"
                                + " order by case when j.state = RUNNING then 0 else 1 end, j.id",
                        Long.class)
                .setParameter(1, now)
                .setMaxResults(20)
                .getResultList();
    }

    Leases leases() {
        return leases;
    }

    /** The items with which nothing was done yet, or that were not even tried out, in their order. */
    List<BulkItem> next(long jobId, boolean trying, int limit) {
        String states = trying ? "state = WAITING" : "state in (WAITING, SOUND, DOUBTFUL)";
        return BulkItem.<BulkItem>find("jobId = ?1 and " + states + " order by ordinal", jobId)
                .range(0, limit - 1)
                .list();
    }

    /** The item, if it is still as it was, and nobody else changes it until this transaction ends. */
    Optional<BulkItem> claim(long id, State was) {
        BulkItem item = getEntityManager().find(BulkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(item).filter(found -> found.state == was);
    }

    /** The newest jobs of a person, or of everybody. */
    public List<BulkJob> newest(@Nullable String author, int limit) {
        return author == null
                ? find("order by id desc").range(0, limit - 1).list()
                : find("author = ?1 order by id desc", author)
                        .range(0, limit - 1)
                        .list();
    }

    /** The items of a job in their order, from page 1. */
    public Page<BulkItem, Integer> items(long jobId, @Nullable State state, int page, int limit) {
        String where = state == null ? "jobId = ?1" : "jobId = ?1 and state = ?2";
        Object[] parameters = state == null ? new Object[] {jobId} : new Object[] {jobId, state};
        List<BulkItem> found = BulkItem.<BulkItem>find(where + " order by ordinal", parameters)
                .range((page - 1) * limit, page * limit)
                .list();
        return Page.cut(found, limit, BulkItem.count(where, parameters), item -> page + 1);
    }

    /**
     * Why records of the job are refused, the most frequent reason first.
     *
     * @param state {@link State#REFUSED}, or {@link State#DOUBTFUL} for those that would be
     */
    public List<Why> refusals(BulkJob job, State state) {
        return job.summedUpAt == null
                ? counted(job.id, state)
                : BulkReason.<BulkReason>list("jobId = ?1 order by records desc, id", job.id).stream()
                        .map(reason -> new Why(reason.refusal, reason.rule, reason.records))
                        .toList();
    }

    private List<Why> counted(long jobId, State state) {
        return getEntityManager()
                .createQuery(
                        "select i.refusal, i.rule, count(*) from BulkItem i where i.jobId = ?1"
                                + " and i.state = ?2 group by i.refusal, i.rule order by count(*) desc",
                        Object[].class)
                .setParameter(1, jobId)
                .setParameter(2, state)
                .getResultStream()
                .map(row -> new Why((Refused.Kind) row[0], (Rule) row[1], (Long) row[2]))
                .toList();
    }

    @Override
    protected Kept kept() {
        return new Kept("BulkJob", "j.state in (DONE, STOPPED, BARRED) and j.endedAt < ?1", "BulkItem", "jobId");
    }

    @Override
    protected void keepCounts(long id) {
        for (Why why : counted(id, State.REFUSED)) {
            BulkReason reason = new BulkReason();
            reason.jobId = id;
            reason.refusal = why.refusal();
            reason.rule = why.rule();
            reason.records = why.count();
            reason.persist();
        }
    }

    /** Drops what was looked at and never begun. */
    void tidy(Instant before) {
        List<Long> old = getEntityManager()
                .createQuery(
                        "select j.id from BulkJob j where j.state in (CHECKING, READY) and j.createdAt < ?1",
                        Long.class)
                .setParameter(1, before)
                .setMaxResults(20)
                .getResultList();
        if (!old.isEmpty()) {
            BulkItem.delete("jobId in ?1", old);
            delete("id in ?1", old);
        }
    }
}
