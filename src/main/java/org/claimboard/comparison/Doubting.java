package org.claimboard.comparison;

import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.record.PositionRole;

/**
 * Which positions carry the doubts about a claim: those that show what the claim itself says. A source's number carries
 * them only where the claim stands through sources alone; what the desk reckoned carries none.
 */
record Doubting(List<Position> positions, Around around) {

    /** The doubts shown here that dispute what the position says, in their order. */
    List<Position> doubtsOf(Position position) {
        if (!carries(position)) {
            return List.of();
        }
        String subject = around.subjectOf(position).slug;
        return positions.stream()
                .filter(other -> other.role == PositionRole.DOUBT && other.doubts.contains(subject))
                .toList();
    }

    /** All disputes on file against what the position says. */
    List<Relation> disputesOf(Position position) {
        return carries(position) ? around.disputesOf(around.subjectOf(position)) : List.of();
    }

    private boolean carries(Position position) {
        if (position.role == PositionRole.CALCULATION) {
            return false;
        }
        return position.source == null || !showsItself(around.subjectOf(position));
    }

    private boolean showsItself(Claim claim) {
        return positions.stream()
                .anyMatch(other -> other.source == null
                        && other.role != PositionRole.CALCULATION
                        && around.subjectOf(other).slug.equals(claim.slug));
    }
}
