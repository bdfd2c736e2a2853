package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.record.Page;

/** What is missing or open in what readers see. Each list is read page by page, from page 1. */
@ApplicationScoped
public class OpenWorkStore {

    private static final String NO_EVIDENCE =
            "c.retraction is null and not exists (select 1 from Evidence e where e.claim = c)";
    private static final String NO_ASSESSMENT = "c.retraction is null and c.currentAssessment is null";
    private static final String NO_NOTE = "not exists (select 1 from CredibilityNote n where n.source = s)";
    private static final String OPEN_DOUBT = "r.type = DISPUTES and r.state = OPEN";

    /** Disputes that nobody has answered, each with both claims. */
    public Page<Relation, Integer> openDoubts(int page, int limit) {
        return page(
                Relation.class,
                "select r from Relation r join fetch r.from join fetch r.to t where " + OPEN_DOUBT
                        + " order by t.sequence, t.id, r.id",
                "select count(r) from Relation r where " + OPEN_DOUBT,
                page,
                limit);
    }

    /** Sources without any credibility note. */
    public Page<Source, Integer> ungraded(int page, int limit) {
        return page(
                Source.class,
                "select s from Source s where " + NO_NOTE + " order by s.slug",
                "select count(s) from Source s where " + NO_NOTE,
                page,
                limit);
    }

    /** Claims that no source speaks to. */
    public Page<Claim, Integer> withoutEvidence(int page, int limit) {
        return claims(NO_EVIDENCE, page, limit);
    }

    /** Claims without a verdict. */
    public Page<Claim, Integer> withoutAssessment(int page, int limit) {
        return claims(NO_ASSESSMENT, page, limit);
    }

    private Page<Claim, Integer> claims(String filter, int page, int limit) {
        return page(
                Claim.class,
                "select c from Claim c where " + filter + " order by c.sequence, c.id",
                "select count(c) from Claim c where " + filter,
                page,
                limit);
    }

    private static <T> Page<T, Integer> page(Class<T> type, String query, String count, int page, int limit) {
        List<T> found = Panache.getEntityManager()
                .createQuery(query, type)
                .setFirstResult((page - 1) * limit)
                .setMaxResults(limit + 1)
                .getResultList();
        long total = Panache.getEntityManager().createQuery(count, Long.class).getSingleResult();
        return Page.cut(found, limit, total, item -> page + 1);
    }
}
