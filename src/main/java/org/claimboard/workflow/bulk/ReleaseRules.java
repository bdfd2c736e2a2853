package org.claimboard.workflow.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Batch;
import org.claimboard.workflow.Batches;
import org.claimboard.workflow.FourEyes;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.WorkFilter;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkState;
import org.claimboard.workflow.WorkStore;
import org.claimboard.workflow.WorkStore.Row;

/** The rules by which claims go out as checked by others. */
@ApplicationScoped
public class ReleaseRules implements PanacheRepositoryBase<ReleaseRule, Long> {

    /** How many claims whoever signs is shown, chosen by chance; the same to each. */
    public static final int SAMPLE = 30;

    private final WorkStore work;
    private final Batches batches;
    private final BulkJobs jobs;
    private final FourEyes fourEyes;
    private final Clock clock;

    ReleaseRules(WorkStore work, Batches batches, BulkJobs jobs, FourEyes fourEyes, Clock clock) {
        this.work = work;
        this.batches = batches;
        this.jobs = jobs;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /**
     * What a rule is to say.
     *
     * @param claimKind the kind of claims that have none; empty to leave them without
     * @param claimantKind the kind of claimants that have none; empty to leave them without
     */
    public record Terms(String batch, String publisher, String claimKind, String claimantKind, String reason) {}

    /** Proposes a rule; nothing is published before somebody else signs it. */
    @Transactional
    public ReleaseRule propose(Terms terms, Person by) {
        ReleaseRule rule = new ReleaseRule();
        rule.batch = terms.batch();
        rule.publisher = terms.publisher();
        rule.claimKind = terms.claimKind();
        rule.claimantKind = terms.claimantKind();
        rule.reason = terms.reason();
        rule.state = ReleaseRule.State.PROPOSED;
        rule.proposedBy = by.name();
        rule.proposedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        persist(rule);
        return rule;
    }

    public List<ReleaseRule> newest(int limit) {
        return find("order by id desc").range(0, limit - 1).list();
    }

    public long countOpen() {
        return count("state", ReleaseRule.State.PROPOSED);
    }

    /** The claims that it would publish, {@value BulkJobs#MOST} at most, the longest waiting first. */
    public List<Row> claims(ReleaseRule rule) {
        return work.rows(filter(rule), WorkOrder.OLDEST, 0, BulkJobs.MOST);
    }

    /** How many claims it would publish. */
    public long count(ReleaseRule rule) {
        return work.count(filter(rule));
    }

    private static WorkFilter filter(ReleaseRule rule) {
        return new WorkFilter(WorkState.IN_HAND, RecordType.CLAIM, "", null, "", "", rule.batch, rule.publisher);
    }

    /** Some of them, chosen by chance, the same for each who asks while they wait. */
    public List<Row> sample(ReleaseRule rule) {
        List<Row> rows = new ArrayList<>(claims(rule));
        Collections.shuffle(rows, new Random(rule.id));
        return rows.subList(0, Math.min(rows.size(), SAMPLE));
    }

    /**
     * Signs it: from now on its claims are published one after the other.
     *
     * @return the number of the act that does so
     * @throws Refused if the person may not, or it was decided
     */
    public long sign(long id, Person by) {
        ReleaseRule rule = QuarkusTransaction.requiringNew().call(() -> signable(id, by));
        List<BulkJobs.Chosen> chosen = QuarkusTransaction.requiringNew().call(() -> claims(rule)).stream()
                .map(row -> new BulkJobs.Chosen(row.key(), row.number()))
                .toList();
        long begun = QuarkusTransaction.requiringNew().call(() -> {
            ReleaseRule locked = signable(id, by);
            long job = jobs.start(
                    BulkAct.RELEASE,
                    chosen,
                    "import=" + rule.batch,
                    by.name(),
                    new BulkJobs.Order(why(rule), String.valueOf(id), null));
            locked.state = ReleaseRule.State.SIGNED;
            locked.decidedBy = by.name();
            locked.decidedAt = now();
            locked.jobId = job;
            return job;
        });
        jobs.wake();
        return begun;
    }

    /** As it stands in the history of each record. */
    private static String why(ReleaseRule rule) {
        return "Checked by others: " + rule.publisher + " (rule " + rule.id + ", proposed by " + rule.proposedBy + ")";
    }

    private ReleaseRule signable(long id, Person by) {
        ReleaseRule rule = open(id);
        boolean author = batches.byWord(rule.batch)
                .map((Batch batch) -> batch.author.equals(by.name()))
                .orElse(false);
        if (!by.reviews()) {
            throw Refused.notAllowed("only a reviewer may sign a rule");
        }
        if (fourEyes.required() && (author || rule.proposedBy.equals(by.name()))) {
            throw Refused.alone("rule " + id);
        }
        return rule;
    }

    /** Takes it back or does not sign it. */
    @Transactional
    public void decline(long id, Person by) {
        ReleaseRule rule = open(id);
        if (!by.reviews() && !rule.proposedBy.equals(by.name())) {
            throw Refused.notAllowed("only a reviewer or who proposed it may decline a rule");
        }
        rule.state = ReleaseRule.State.DECLINED;
        rule.decidedBy = by.name();
        rule.decidedAt = now();
    }

    private ReleaseRule open(long id) {
        return Optional.ofNullable(getEntityManager().find(ReleaseRule.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(ReleaseRule::isOpen)
                .orElseThrow(() -> Refused.decided("rule " + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
