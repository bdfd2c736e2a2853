package org.claimboard.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.record.PositionRole;

/**
 * Which positions carry the doubts about a claim: those that show what the claim itself says. A source's number carries
 * them only where the claim stands through sources alone; what the desk reckoned carries none.
 */
final class Doubting {

    private final Around around;

    /** Doubts by the claims that they dispute. */
    private final Map<String, List<Position>> doubts = new HashMap<>();

    /** Claims that show a number of their own. */
    private final Set<String> showing = new HashSet<>();

    private Doubting(Around around) {
        this.around = around;
    }

    static Doubting of(List<Position> positions, Around around) {
        Doubting doubting = new Doubting(around);
        for (Position position : positions) {
            if (position.role == PositionRole.DOUBT) {
                new LinkedHashSet<>(position.doubts).forEach(claim -> doubting.doubts
                        .computeIfAbsent(claim, key -> new ArrayList<>())
                        .add(position));
            }
            if (position.source == null && position.role != PositionRole.CALCULATION) {
                doubting.showing.add(around.subjectOf(position).slug);
            }
        }
        return doubting;
    }

    /** The doubts shown here that dispute what the position says, in their order. */
    List<Position> doubtsOf(Position position) {
        if (!carries(position)) {
            return List.of();
        }
        return List.copyOf(doubts.getOrDefault(around.subjectOf(position).slug, List.of()));
    }

    /** All disputes on file against what the position says. */
    List<Relation> disputesOf(Position position) {
        return carries(position) ? around.disputesOf(around.subjectOf(position)) : List.of();
    }

    private boolean carries(Position position) {
        if (position.role == PositionRole.CALCULATION) {
            return false;
        }
        return position.source == null || !showing.contains(around.subjectOf(position).slug);
    }
}
