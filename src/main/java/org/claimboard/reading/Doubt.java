package org.claimboard.reading;

import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Relation;
import org.claimboard.record.DoubtState;
import org.claimboard.record.Ground;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
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
    public record ClaimRefTo(String slug, Text title, boolean retracted) {}

    /** Both ends must be loaded. */
    static Doubt of(Relation dispute, Language reader) {
        return of(dispute, null, reader);
    }

    /**
     * Both ends must be loaded.
     *
     * @param unit which of the doubt's numbers to show where it has several; null for the first
     */
    static Doubt of(Relation dispute, @Nullable Unit unit, Language reader) {
        return new Doubt(
                ClaimRef.of(dispute.from, reader),
                Text.of(dispute.why, reader),
                dispute.ground,
                dispute.state,
                answer(dispute.answeredBy, reader),
                amount(dispute.from, unit, reader));
    }

    public boolean open() {
        return state != DoubtState.ANSWERED;
    }

    private static @Nullable ClaimRefTo answer(@Nullable Claim claim, Language reader) {
        return claim == null ? null : new ClaimRefTo(claim.slug, Text.of(claim.title, reader), claim.isRetracted());
    }

    private static @Nullable String amount(Claim claim, @Nullable Unit unit, Language reader) {
        List<Quantity> numbers =
                claim.quantities.stream().filter(quantity -> !quantity.none()).toList();
        return numbers.stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .findFirst()
                .or(() -> numbers.stream().findFirst())
                .map(quantity -> Figures.of(quantity, reader))
                .orElse(null);
    }
}
