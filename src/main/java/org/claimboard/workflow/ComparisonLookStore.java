package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.claimboard.record.Page;

/** The comparisons to be looked at again, and those that were. */
@ApplicationScoped
public class ComparisonLookStore implements PanacheRepository<ComparisonLook> {

    @Inject
    Clock clock;

    /** Why a new publication clears what was open. */
    static final String PUBLISHED_ANEW = "published anew";

    private static final String WITH_ENDS = "from ComparisonLook l join fetch l.comparison c join fetch l.cause";

    /** What is open, the oldest first, each with its comparison and cause, by pages from page 1; two queries. */
    public Page<ComparisonLook, Integer> openOn(int page, int limit) {
        List<ComparisonLook> found = find(WITH_ENDS + " where l.clearedAt is null order by l.id")
                .range((page - 1) * limit, page * limit)
                .list();
        boolean last = found.size() <= limit;
        return new Page<>(last ? found : found.subList(0, limit), count("clearedAt is null"), last ? null : page + 1);
    }

    /** All that were ever asked for on the comparison, the newest first. */
    public List<ComparisonLook> of(String comparison) {
        return list(WITH_ENDS + " where c.slug = ?1 order by l.id desc", comparison);
    }

    /**
     * Someone has looked and the comparison holds.
     *
     * @param reason why it does; not blank
     * @throws Refused if there is no reason, there is none of that id, or someone else was first
     */
    @Transactional
    public void clear(long id, Person by, String reason) {
        if (reason.isBlank()) {
            throw Refused.withoutReason();
        }
        if (clear("id = ?4", by.name(), reason, id) == 0) {
            throw Refused.notOpen(id);
        }
    }

    /** The comparisons were published anew. */
    void publishedAnew(Collection<String> comparisons, String by) {
        clear("comparison.id in (select c.id from Comparison c where c.slug in ?4)", by, PUBLISHED_ANEW, comparisons);
    }

    private int clear(String which, String by, String why, Object value) {
        return update(
                "clearedAt = ?1, clearedBy = ?2, why = ?3 where clearedAt is null and " + which,
                clock.instant(),
                by,
                why,
                value);
    }
}
