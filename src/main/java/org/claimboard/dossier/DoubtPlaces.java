package org.claimboard.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.comparison.SideBySide;
import org.claimboard.comparison.Standing;

/**
 * Where the doubts of a comparison are shown: each stands once under the first position that it is about; what stands
 * under none is about the question as a whole. Which doubts a position has, its {@link Standing} says.
 */
final class DoubtPlaces {

    private final SideBySide reckoned;

    /** Where a claim that is shown has a doubt first: by that claim, then by the one that doubts it. */
    private final Map<Long, Map<Long, Position>> first = new HashMap<>();

    private final IdentityHashMap<Position, Standing> standings = new IdentityHashMap<>();

    /** The first that stands here of each claim that doubts. */
    private final Map<Long, Standing> doubting = new HashMap<>();

    DoubtPlaces(SideBySide reckoned) {
        this.reckoned = reckoned;
        for (Standing standing : reckoned.standings()) {
            standings.put(standing.position(), standing);
            Map<Long, Position> ofTheClaim = first.computeIfAbsent(subject(standing), key -> new HashMap<>());
            doubting(standing).forEach(doubt -> ofTheClaim.putIfAbsent(doubt, standing.position()));
            if (standing.isDoubt()) {
                doubting.putIfAbsent(standing.claim().id, standing);
            }
        }
    }

    /** The doubts under a position. */
    List<PlacedDoubt> under(Standing standing) {
        if (standing.doubtedBy().isEmpty() && standing.disputes().isEmpty()) {
            return List.of();
        }
        Map<Long, Position> ofTheClaim = first.getOrDefault(subject(standing), Map.of());
        return about(standing, doubt -> ofTheClaim.get(doubt) != standing.position(), Set.of());
    }

    /**
     * Doubts that stand under no position; first those that do not stand under another doubt.
     *
     * @param under the doubts under the positions
     */
    List<PlacedDoubt> ofTheQuestion(Stream<PlacedDoubt> under) {
        Set<String> shown = new HashSet<>();
        under.forEach(doubt -> doubt.addSlugsTo(shown));
        Set<Position> attached = reckoned.standings().stream()
                .flatMap(standing -> standing.doubtedBy().stream())
                .collect(Collectors.toSet());
        List<PlacedDoubt> left = new ArrayList<>();
        List<Standing> doubts = reckoned.standings().stream()
                .filter(Standing::isDoubt)
                .sorted(Comparator.comparing(doubt -> attached.contains(doubt.position())))
                .toList();
        for (Standing doubt : doubts) {
            if (!shown.contains(doubt.claim().slug)) {
                PlacedDoubt placed = PlacedDoubt.of(
                        doubt,
                        null,
                        reckoned.comparison().unit,
                        about(doubt, any -> false, Set.of(doubt.position().id)));
                placed.addSlugsTo(shown);
                left.add(placed);
            }
        }
        return left;
    }

    /**
     * @param shown tells claims whose doubt need not be shown again
     * @param above the doubts under which this stands: two that doubt each other end there
     */
    private List<PlacedDoubt> about(Standing standing, Predicate<Long> shown, Set<Long> above) {
        Set<Long> placed =
                standing.doubtedBy().stream().map(doubt -> doubt.claim.id).collect(Collectors.toSet());
        Stream<PlacedDoubt> here = standing.doubtedBy().stream()
                .filter(doubt -> !shown.test(doubt.claim.id))
                .flatMap(doubt -> Stream.ofNullable(standings.get(doubt)).map(own -> placed(own, standing, above)));
        Stream<PlacedDoubt> onFile = standing.disputes().stream()
                .filter(dispute -> !placed.contains(dispute.from.id) && !shown.test(dispute.from.id))
                .map(dispute -> Optional.ofNullable(doubting.get(dispute.from.id))
                        .map(own -> placed(own, standing, above))
                        .orElseGet(() -> PlacedDoubt.of(dispute, reckoned.comparison().unit)));
        return Stream.concat(here, onFile).toList();
    }

    private PlacedDoubt placed(Standing doubt, Standing doubted, Set<Long> above) {
        Relation dispute = doubted.disputes().stream()
                .filter(one -> Objects.equals(one.from.id, doubt.claim().id))
                .findFirst()
                .orElse(null);
        return PlacedDoubt.of(doubt, dispute, reckoned.comparison().unit, further(doubt, above));
    }

    private List<PlacedDoubt> further(Standing doubt, Set<Long> above) {
        if (above.contains(doubt.position().id)) {
            return List.of();
        }
        Set<Long> path = new HashSet<>(above);
        path.add(doubt.position().id);
        return about(doubt, any -> false, path);
    }

    private static Long subject(Standing standing) {
        Claim stating = standing.statedBy();
        return stating == null ? standing.claim().id : stating.id;
    }

    private static Stream<Long> doubting(Standing standing) {
        return Stream.concat(
                standing.doubtedBy().stream().map(doubt -> doubt.claim.id),
                standing.disputes().stream().map(dispute -> dispute.from.id));
    }
}
