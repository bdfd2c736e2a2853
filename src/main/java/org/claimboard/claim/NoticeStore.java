package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/** Corrections and withdrawals of all claims. */
@ApplicationScoped
public class NoticeStore implements PanacheRepository<Correction> {

    private static final String BEHIND = " %1$s < :date or (%1$s = :date and %2$s < :id)";

    private static final Comparator<Notice> NEWEST_FIRST = Comparator.comparing(
            Notice.Place::of,
            Comparator.comparing(Notice.Place::date, Comparator.reverseOrder())
                    .thenComparing(Notice.Place::correction)
                    .thenComparing(Notice.Place::id, Comparator.reverseOrder()));

    private final ClaimStore claims;

    NoticeStore(ClaimStore claims) {
        this.claims = claims;
    }

    /**
     * The newest first, each with its claim: four queries.
     *
     * @param after where the page before ended; null for the first page
     */
    public Page<Notice, Notice.Place> page(Notice.@Nullable Place after, int limit) {
        Notice.Place place = after == null ? Notice.Place.FIRST : after;
        List<Notice> found = Stream.concat(
                        retractions(place, limit).map(Notice::of),
                        corrections(place, limit).map(Notice::of))
                .sorted(NEWEST_FIRST)
                .limit(limit + 1L)
                .toList();
        return Page.cut(found, limit, count() + claims.count("retractedOn is not null"), Notice.Place::of);
    }

    private Stream<Correction> corrections(Notice.Place after, int limit) {
        return find(
                "from Correction n join fetch n.claim c join fetch c.claimant left join fetch c.currentAssessment"
                        + " where" + String.format(Locale.ROOT, BEHIND, "n.date", "n.id")
                        + " order by n.date desc, n.id desc",
                Map.of("date", after.date(), "id", after.correction() ? after.id() : Long.MAX_VALUE))
                .range(0, limit)
                .stream();
    }

    private Stream<Claim> retractions(Notice.Place after, int limit) {
        return claims
                .find(
                        "from Claim c join fetch c.claimant left join fetch c.currentAssessment"
                                + " where" + String.format(Locale.ROOT, BEHIND, "c.retractedOn", "c.id")
                                + " order by c.retractedOn desc, c.id desc",
                        Map.of("date", after.date(), "id", after.correction() ? Long.MIN_VALUE : after.id()))
                .range(0, limit)
                .stream();
    }
}
