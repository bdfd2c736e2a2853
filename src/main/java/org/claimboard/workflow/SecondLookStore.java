package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/** The claims to be looked at again, and those that were. */
@ApplicationScoped
public class SecondLookStore implements PanacheRepository<SecondLook> {

    @Inject
    Clock clock;

    /** Why a new assessment clears what was open. */
    static final String ASSESSED_ANEW = "assessed anew";

    private static final String WITH_ENDS = "from SecondLook l join fetch l.claim c join fetch l.cause";

    /**
     * What is open, the oldest first, each with its claim and cause; two queries.
     *
     * @param after the id of the last one on the page before; null for the first page
     */
    public Page<SecondLook, Long> open(@Nullable Long after, int limit) {
        List<SecondLook> found = find(
                        WITH_ENDS + " where l.clearedAt is null and l.id > :after order by l.id",
                        Map.of("after", after == null ? Long.MIN_VALUE : after))
                .range(0, limit)
                .list();
        return Page.cut(found, limit, openCount(), look -> look.id);
    }

    /** What is open, the oldest first, each with its claim and cause, by pages from page 1; two queries. */
    public Page<SecondLook, Integer> openOn(int page, int limit) {
        List<SecondLook> found = find(WITH_ENDS + " where l.clearedAt is null order by l.id")
                .range((page - 1) * limit, page * limit)
                .list();
        boolean last = found.size() <= limit;
        return new Page<>(last ? found : found.subList(0, limit), openCount(), last ? null : page + 1);
    }

    public long openCount() {
        return count("clearedAt is null");
    }

    /** Those of the claims that are still to be looked at again. */
    public Set<String> open(Collection<String> claims) {
        return new TreeSet<>(getEntityManager()
                .createQuery(
                        "select distinct l.claim.slug from SecondLook l where l.clearedAt is null and l.claim.slug in ?1",
                        String.class)
                .setParameter(1, claims)
                .getResultList());
    }

    /** All that were ever asked for on the claim, the newest first. */
    public List<SecondLook> of(String claim) {
        return list(WITH_ENDS + " where c.slug = ?1 order by l.id desc", claim);
    }

    /**
     * Someone has looked and the assessment holds.
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

    /** The claims have a new assessment. */
    void assessedAnew(Collection<String> claims, String by) {
        clear("claim.id in (select c.id from Claim c where c.slug in ?4)", by, ASSESSED_ANEW, claims);
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
