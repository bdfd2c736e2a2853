package org.claimboard.dossier;

import java.util.List;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.comparison.Standing;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A doubt where it is shown in a comparison: under what it doubts, or under the question as a whole.
 *
 * @param claim the claim that doubts
 * @param doubt its dispute with what it stands under, with its number; null where none is on file
 * @param quantity the number that it states at a position of its own; null if it states none there
 * @param doubts the doubts about the doubt
 */
public record PlacedDoubt(
        LocalizedText label,
        @Nullable LocalizedText note,
        Claim claim,
        @Nullable Doubt doubt,
        @Nullable Quantity quantity,
        List<PlacedDoubt> doubts) {

    /** A doubt at a position of its own. */
    static PlacedDoubt of(Standing standing, @Nullable Relation dispute, Unit unit, List<PlacedDoubt> doubts) {
        Position position = standing.position();
        return new PlacedDoubt(
                position.label,
                position.note,
                position.claim,
                dispute == null ? null : Doubt.of(dispute, unit),
                standing.quantity(),
                doubts);
    }

    /** A doubt that is on file only. */
    static PlacedDoubt of(Relation dispute, Unit unit) {
        return new PlacedDoubt(dispute.from.title, null, dispute.from, Doubt.of(dispute, unit), null, List.of());
    }

    void addSlugsTo(Set<String> slugs) {
        slugs.add(claim.slug);
        doubts.forEach(about -> about.addSlugsTo(slugs));
    }
}
