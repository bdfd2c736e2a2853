package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** What people decided. Lists are read page by page, from page 1, the newest first. */
@ApplicationScoped
public class SamenessDecisions implements PanacheRepository<SamenessDecision> {

    private static final int LONGEST_TEXT = 8_000;

    private static final String CONFIRMED = "from SamenessDecision d where d.claim = ?1 and d.decision = SAME"
            + " and not exists (select 1 from SamenessDecision e where e.claim = d.claim and e.textHash = d.textHash"
            + " and e.decidedAt > d.decidedAt)";

    private final RevisionStore revisions;
    private final Clock clock;

    SamenessDecisions(RevisionStore revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * Writes down a decision.
     *
     * @throws Refused if no claim that was published goes by the slug
     */
    @Transactional
    public void add(String text, String claim, Decision decision, Person by) {
        if (revisions
                .head(new RecordKey(RecordType.CLAIM, claim))
                .filter(RecordHead::isPublished)
                .isEmpty()) {
            throw Refused.unknown(new RecordKey(RecordType.CLAIM, claim));
        }
        SamenessDecision made = new SamenessDecision();
        made.decidedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        made.author = by.name();
        made.text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        made.textHash = TextHash.of(text);
        made.claim = claim;
        made.decision = decision;
        persist(made);
    }

    /** What holds for the text, by the slug of the claim. */
    @ReadOnly
    public Map<String, Decision> of(String text, Collection<String> claims) {
        Map<String, Decision> holding = new HashMap<>();
        if (!claims.isEmpty()) {
            find("textHash = ?1 and claim in ?2 order by decidedAt", TextHash.of(text), claims).stream()
                    .forEach(made -> holding.put(made.claim, made.decision));
        }
        return holding;
    }

    /** All of them. */
    @ReadOnly
    public Page<SamenessDecision, Integer> all(int page, int limit) {
        List<SamenessDecision> found = find("order by decidedAt desc, id desc")
                .range((page - 1) * limit, page * limit)
                .list();
        return cut(found, page, limit, count());
    }

    /** Those on one claim. */
    @ReadOnly
    public Page<SamenessDecision, Integer> on(String claim, int page, int limit) {
        List<SamenessDecision> found = find("claim = ?1 order by decidedAt desc, id desc", claim)
                .range((page - 1) * limit, page * limit)
                .list();
        return cut(found, page, limit, count("claim = ?1", claim));
    }

    /** The texts that hold to say what the claim says. */
    @ReadOnly
    public Page<SamenessDecision, Integer> confirmed(String claim, int limit) {
        List<SamenessDecision> found = find(CONFIRMED + " order by d.decidedAt desc", claim)
                .range(0, limit)
                .list();
        return cut(found, 1, limit, count(CONFIRMED, claim));
    }

    private static Page<SamenessDecision, Integer> cut(List<SamenessDecision> found, int page, int limit, long total) {
        boolean last = found.size() <= limit;
        return new Page<>(last ? found : found.subList(0, limit), total, last ? null : page + 1);
    }
}
