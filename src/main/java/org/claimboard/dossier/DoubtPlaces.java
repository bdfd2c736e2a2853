package org.claimboard.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
record DoubtPlaces(SideBySide reckoned) {

    /** The doubts under a position. */
    List<PlacedDoubt> under(Standing standing) {
        Set<Long> shown = new HashSet<>();
        reckoned.standings().stream()
                .takeWhile(before -> before.position() != standing.position())
                .filter(before -> subject(before).equals(subject(standing)))
                .forEach(before -> shown.addAll(doubting(before)));
        return about(standing, shown, Set.of());
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
                        doubt, null, reckoned.comparison().unit, about(doubt, Set.of(), Set.of(doubt.position().id)));
                placed.addSlugsTo(shown);
                left.add(placed);
            }
        }
        return left;
    }

    /**
     * @param shown claims whose doubt need not be shown again
     * @param above the doubts under which this stands: two that doubt each other end there
     */
    private List<PlacedDoubt> about(Standing standing, Set<Long> shown, Set<Long> above) {
        Set<Long> placed =
                standing.doubtedBy().stream().map(doubt -> doubt.claim.id).collect(Collectors.toSet());
        Stream<PlacedDoubt> here = standing.doubtedBy().stream()
                .filter(doubt -> !shown.contains(doubt.claim.id))
                .flatMap(doubt -> standing(doubt).map(own -> placed(own, standing, above)));
        Stream<PlacedDoubt> onFile = standing.disputes().stream()
                .filter(dispute -> !placed.contains(dispute.from.id) && !shown.contains(dispute.from.id))
                .map(dispute -> positionOf(dispute.from)
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
        return about(doubt, Set.of(), path);
    }

    /** A doubt may stand here and not say what it doubts: what is on file does. */
    private Optional<Standing> positionOf(Claim doubting) {
        return reckoned.standings().stream()
                .filter(own -> own.isDoubt() && Objects.equals(own.claim().id, doubting.id))
                .findFirst();
    }

    private Stream<Standing> standing(Position doubt) {
        return reckoned.standings().stream().filter(standing -> standing.position() == doubt);
    }

    private static Long subject(Standing standing) {
        Claim stating = standing.statedBy();
        return stating == null ? standing.claim().id : stating.id;
    }

    private static Set<Long> doubting(Standing standing) {
        return Stream.concat(
                        standing.doubtedBy().stream().map(doubt -> doubt.claim.id),
                        standing.disputes().stream().map(dispute -> dispute.from.id))
                .collect(Collectors.toSet());
    }
}
