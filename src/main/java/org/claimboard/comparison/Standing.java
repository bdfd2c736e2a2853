package org.claimboard.comparison;

import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Position;
import org.claimboard.claim.PositionRole;
import org.claimboard.claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How a position stands among the others of its comparison.
 *
 * @param quantity the number that stands here; null if none does
 * @param normalised the number in the unit of the comparison
 * @param contrasts the positions with which it does not compare, and why
 * @param doubtedBy the doubts shown beside it that dispute its claim; where the claim's own number is shown too, none
 *     attach to a source's number
 */
public record Standing(
        Position position,
        @Nullable Quantity quantity,
        Normalised normalised,
        List<Contrast> contrasts,
        List<Position> doubtedBy) {

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
}
