package org.claimboard.event;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The changes in meaning, to read. */
@ApplicationScoped
public class MeaningChanges implements PanacheRepositoryBase<MeaningChange, Long> {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final long LOOK_MILLIS = 20;

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

    /**
     * How many there are, once everything is told that was published by now; for who asks right after a publication,
     * that is worth a moment's waiting.
     */
    public long lastOfNow() {
        await();
        return last();
    }

    /** Waits for a moment until everything is told that was published by now, and no longer: see {@link #isBehind}. */
    public void await() {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (isBehind() && System.nanoTime() < until) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
    }

    /**
     * Whether something was published that is not told yet. Looked at without a lock, since most of the time nothing is; and without Hibernate, whose statistics count what
     * answers take.
     */
    public boolean isBehind() {
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                            "select l.publications > p.publication from ledger l, meaning_place p");
                    ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /** How many there are: another number whenever something is told. */
    public long last() {
        return getEntityManager()
                .createQuery("select p.events from MeaningPlace p", Long.class)
                .getSingleResult();
    }
}
