package org.claimboard.event;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes in meaning, to read. */
@ApplicationScoped
public class MeaningChanges implements PanacheRepositoryBase<MeaningChange, Long> {

    /**
     * Which changes.
     *
     * @param kinds any of them; empty: all
     * @param claim slug of a claim; null: of everything
     * @param upTo the last publication of which is told
     */
    public record Wanted(Set<MeaningKind> kinds, @Nullable String claim, long upTo) {

        public static final Wanted ALL = new Wanted(EnumSet.noneOf(MeaningKind.class), null, Long.MAX_VALUE);

        public Wanted upTo(long publication) {
            return new Wanted(kinds, claim, publication);
        }
    }

    /** Those behind a number, in order. */
    public List<MeaningChange> behind(long number, Wanted wanted, int limit) {
        return found("number > :number", "number", number, wanted, limit);
    }

    /** Those before a number, the last one first. */
    public List<MeaningChange> before(long number, Wanted wanted, int limit) {
        return found("number < :number", "number desc", number, wanted, limit);
    }

    private List<MeaningChange> found(String where, String order, long number, Wanted wanted, int limit) {
        List<String> filters = new ArrayList<>(List.of(where, "publication <= :upTo"));
        Map<String, Object> parameters = new HashMap<>(Map.of("number", number, "upTo", wanted.upTo()));
        if (!wanted.kinds().isEmpty()) {
            filters.add("kind in :kinds");
            parameters.put("kinds", wanted.kinds());
        }
        String claim = wanted.claim();
        if (claim != null) {
            filters.add("slug = :claim and subjectType = CLAIM");
            parameters.put("claim", claim);
        }
        PanacheQuery<MeaningChange> query = find(String.join(" and ", filters) + " order by " + order, parameters);
        return query.range(0, limit - 1).list();
    }

    /** How many there are: another number whenever something is told. */
    public long last() {
        return getEntityManager()
                .createQuery("select p.events from MeaningPlace p", Long.class)
                .getSingleResult();
    }

    /** The last publication that was looked at: what came to readers later is not told of yet. */
    public long toldUpTo() {
        return getEntityManager()
                .createQuery("select p.publication from MeaningPlace p", Long.class)
                .getSingleResult();
    }
}
