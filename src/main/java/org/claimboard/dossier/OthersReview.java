package org.claimboard.dossier;

import java.math.BigDecimal;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Source;
import org.claimboard.record.OthersRating;

/**
 * A review of the claim by somebody else: the source is their page, and the rating theirs.
 *
 * @param source who says so, where and when
 */
public record OthersReview(Source source, OthersRating rating) {

    /** The review that the evidence is, which has a rating. */
    public static OthersReview of(Evidence evidence) {
        return new OthersReview(evidence.source, java.util.Objects.requireNonNull(evidence.rating));
    }

    /** Their number on their scale, such as 2 (1–5); empty if they give none. */
    public String scale() {
        BigDecimal value = rating.value();
        BigDecimal worst = rating.worst();
        BigDecimal best = rating.best();
        return value == null || worst == null || best == null
                ? ""
                : value.toPlainString() + " (" + worst.toPlainString() + "–" + best.toPlainString() + ")";
    }
}
