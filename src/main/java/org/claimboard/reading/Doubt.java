package org.claimboard.reading;

import org.claimboard.claim.Claim;
import org.claimboard.claim.DoubtState;
import org.claimboard.claim.Ground;
import org.claimboard.claim.Relation;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A claim that doubts another.
 *
 * @param doubting the doubt
 * @param amount the number that it sets against the other; null if it gives none
 */
public record Doubt(
        ClaimRef doubting,
        Text why,
        @Nullable Ground ground,
        @Nullable DoubtState state,
        @Nullable ClaimRefTo answeredBy,
        @Nullable String amount) {

    /** Where an answer stands. */
    public record ClaimRefTo(String slug, Text title) {}

    /** Both ends must be loaded. */
    static Doubt of(Relation dispute, Language reader) {
        return new Doubt(
                ClaimRef.of(dispute.from, reader),
                Text.of(dispute.why, reader),
                dispute.ground,
                dispute.state,
                answer(dispute.answeredBy, reader),
                firstAmount(dispute.from, reader));
    }

    public boolean open() {
        return state != DoubtState.ANSWERED;
    }

    private static @Nullable ClaimRefTo answer(@Nullable Claim claim, Language reader) {
        return claim == null ? null : new ClaimRefTo(claim.slug, Text.of(claim.title, reader));
    }

    private static @Nullable String firstAmount(Claim claim, Language reader) {
        return claim.quantities.stream()
                .filter(quantity -> !quantity.none())
                .findFirst()
                .map(quantity -> Figures.of(quantity, reader))
                .orElse(null);
    }
}
