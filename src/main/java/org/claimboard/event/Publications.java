package org.claimboard.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** All publications in the order of the ledger: what programs follow. Without gaps, since whoever publishes waits for the other. */
@ApplicationScoped
public class Publications {

    private static final String SHOWN =
            "select r.publication, r.recordType, r.slug, r.act, r.number, r.reason, r.hash, r.recordedAt from Revision r";

    private final EntityManager entities;

    Publications(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those behind one and not behind another, in order.
     *
     * @param limit how many at most
     */
    public List<Shown> behind(long publication, long upTo, int limit) {
        return entities.createQuery(
                        SHOWN + " where r.publication > ?1 and r.publication <= ?2 order by r.publication", Shown.class)
                .setParameter(1, publication)
                .setParameter(2, upTo)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The next ones that came to readers at one moment; empty if there are none behind the publication. */
    List<Shown> nextTogether(long publication) {
        List<Shown> first = behind(publication, Long.MAX_VALUE, 1);
        if (first.isEmpty()) {
            return first;
        }
        return entities.createQuery(
                        SHOWN + " where r.publication > ?1 and r.recordedAt = ?2 order by r.publication", Shown.class)
                .setParameter(1, publication)
                .setParameter(2, first.get(0).recordedAt())
                .getResultList();
    }
}
