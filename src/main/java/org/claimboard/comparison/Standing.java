package org.claimboard.comparison;

import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How a position stands among the others of its comparison.
 *
 * @param statedBy the claim that states the number, whose rating the figure may carry: for a stated conversion the finding
 *     that records it. Null where a source states it, where the desk reckoned it, and where no claim records the conversion
 * @param quantity the number that stands here; null if none does
 * @param normalised the number in the unit of the comparison
 * @param among what keeps the figures of the comparison apart
 * @param doubtedBy the doubts shown beside it that dispute what it says, as {@link Doubting} has them
 * @param disputes all disputes on file against what it says, as {@link Doubting} has them
 */
public record Standing(
        Position position,
        @Nullable Claim statedBy,
        @Nullable Quantity quantity,
        Normalised normalised,
        Contrasts among,
        List<Position> doubtedBy,
        List<Relation> disputes) {

    /** The positions with which it does not compare, and why. */
    public List<Contrast> contrasts() {
        return among.of(position);
    }

    public String key() {
        return position.key;
    }

    public PositionRole role() {
        return position.role;
    }

    public Claim claim() {
        return position.claim;
    }

    public boolean isDoubt() {
        return position.role == PositionRole.DOUBT;
    }

    /** Whether a claim that it rests on was withdrawn. */
    public boolean isWithdrawn() {
        return position.claim.isRetracted() || (statedBy != null && statedBy.isRetracted());
    }

    /** How each of its numbers came into the unit of the comparison; empty if it has none. */
    public List<Reckoning> reckonings() {
        return Reckoning.of(this);
    }
}
