package org.claimboard.dossier;

import java.util.List;
import java.util.Objects;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Relation;
import org.claimboard.record.Ground;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A dispute against a claim, seen from there.
 *
 * @param number what it sets against the other's; null if it gives none
 */
public record Doubt(Relation relation, @Nullable Quantity number) {

    /** With the first of its numbers. */
    public static Doubt of(Relation dispute) {
        return of(dispute, null);
    }

    /**
     * With one of its numbers.
     *
     * @param unit which of its numbers to show where it has several; null for the first
     */
    public static Doubt of(Relation dispute, @Nullable Unit unit) {
        List<Quantity> numbers = dispute.from.quantities.stream()
                .filter(quantity -> !quantity.none())
                .toList();
        Quantity number = numbers.stream()
                .filter(quantity -> Objects.equals(quantity.unit(), unit))
                .findFirst()
                .or(() -> numbers.stream().findFirst())
                .orElse(null);
        return new Doubt(dispute, number);
    }

    public Claim doubting() {
        return relation.from;
    }

    public LocalizedText why() {
        return relation.why;
    }

    public @Nullable Ground ground() {
        return relation.ground;
    }

    public @Nullable Claim answeredBy() {
        return relation.answeredBy;
    }

    public boolean isOpen() {
        return relation.isOpenDoubt();
    }
}
