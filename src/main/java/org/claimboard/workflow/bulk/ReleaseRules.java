package org.claimboard.workflow.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import org.claimboard.ledger.Batch;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.record.RecordType;
import org.claimboard.record.Sha256;
import org.claimboard.workflow.FourEyes;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.WorkFilter;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkState;
import org.claimboard.workflow.WorkStore;
import org.claimboard.workflow.WorkStore.Row;
import org.jspecify.annotations.Nullable;

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
    private final SecureRandom chance = new SecureRandom();

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
    public record Terms(
            String batch, ReviewPublisher publisher, String claimKind, String claimantKind, String reason) {}

    /** Proposes a rule; nothing is published before somebody else signs it. */
    @Transactional
    public ReleaseRule propose(Terms terms, Person by) {
        ReleaseRule rule = new ReleaseRule();
        rule.batch = terms.batch();
        rule.publisher = terms.publisher().name();
        rule.site = terms.publisher().site();
        rule.seed = chance.nextLong();
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

    private static WorkFilter filter(ReleaseRule rule) {
        return new WorkFilter(
                WorkState.IN_HAND, RecordType.CLAIM, "", null, "", "", rule.batch, rule.publisher, "", rule.site);
    }

    /**
     * What whoever signs is shown.
     *
     * @param count how many claims would be published
     * @param claims some of them, chosen by chance, the same for each who asks while they wait
     * @param seen the same as long as the claims and what they say are
     */
    public record Sample(int count, List<Row> claims, String seen) {}

    public Sample sample(ReleaseRule rule) {
        List<Row> rows = new ArrayList<>(claims(rule));
        String seen = seen(rows);
        Collections.shuffle(rows, new Random(rule.seed));
        return new Sample(rows.size(), rows.subList(0, Math.min(rows.size(), SAMPLE)), seen);
    }

    private static String seen(List<Row> rows) {
        return Sha256.hex(rows.stream()
                .map(row -> row.key() + " " + row.number())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /**
     * Signs it: from now on its claims are published one after the other.
     *
     * @param seen see {@link Sample#seen}
     * @return the number of the act that does so; empty if the claims are others than those that were seen
     * @throws Refused if the person may not, or it was decided
     */
    public OptionalLong sign(long id, String seen, Person by) {
        ReleaseRule rule = QuarkusTransaction.requiringNew().call(() -> signable(id, by));
        List<Row> rows = QuarkusTransaction.requiringNew().call(() -> claims(rule));
        if (!seen(rows).equals(seen)) {
            return OptionalLong.empty();
        }
        List<BulkJobs.Chosen> chosen = rows.stream()
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
        return OptionalLong.of(begun);
    }

    /** As it stands in the history of each record. */
    private static String why(ReleaseRule rule) {
        String site = rule.site.isEmpty() ? "" : ", " + rule.site;
        return "Checked by others: " + rule.publisher + site + " (rule " + rule.id + ", proposed by " + rule.proposedBy
                + ")";
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

    /** Takes back one that was signed: nothing more goes out by it. */
    @Transactional
    public void revoke(long id, Person by) {
        ReleaseRule rule = Optional.ofNullable(locked(id))
                .filter(ReleaseRule::isSigned)
                .orElseThrow(() -> Refused.decided("rule " + id));
        if (!by.reviews() && !rule.proposedBy.equals(by.name())) {
            throw Refused.notAllowed("only a reviewer or who proposed it may take a rule back");
        }
        rule.state = ReleaseRule.State.REVOKED;
        rule.revokedBy = by.name();
        rule.revokedAt = now();
        if (rule.jobId != null) {
            jobs.halt(rule.jobId);
        }
    }

    private @Nullable ReleaseRule locked(long id) {
        return getEntityManager().find(ReleaseRule.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ReleaseRule open(long id) {
        return Optional.ofNullable(locked(id))
                .filter(ReleaseRule::isOpen)
                .orElseThrow(() -> Refused.decided("rule " + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
