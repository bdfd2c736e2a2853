package org.claimboard.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.record.PositionRatio;
import org.claimboard.record.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A contested question reckoned: its positions in order, on one scale.
 *
 * @param standings the positions in their order
 * @param suggested ratios that the text draws, with what keeps the two from being compared
 * @param fair ratios between like and like
 * @param axes the scale of each kind of figure; empty if no position has a number
 */
public record SideBySide(
        Comparison comparison,
        List<Standing> standings,
        List<Pairing> suggested,
        List<Pairing> fair,
        List<KindAxis> axes) {

    /**
     * Reads positions, their claims and sources, and the evidence of those claims: have them loaded. A ratio that names
     * an unknown position is left out.
     */
    public static SideBySide of(Comparison comparison, Rates rates, Around around) {
        return of(
                comparison,
                comparison.positions.stream()
                        .map(position -> standing(position, comparison, rates, around))
                        .toList());
    }

    /**
     * The same without what keeps each position from being compared with each other, and without doubts: for who draws the
     * figures only, since all of them with all others take most of the time.
     */
    public static SideBySide drawn(Comparison comparison, Rates rates, Around around) {
        return of(
                comparison,
                comparison.positions.stream()
                        .map(position -> drawn(position, comparison, rates, around))
                        .toList());
    }

    private static SideBySide of(Comparison comparison, List<Standing> standings) {
        return new SideBySide(
                comparison,
                standings,
                pairings(comparison.suggested, standings),
                pairings(comparison.fair, standings),
                KindAxis.of(comparison.unit, standings));
    }

    private static Standing drawn(Position position, Comparison comparison, Rates rates, Around around) {
        Quantity quantity = PositionQuantity.of(position);
        return new Standing(
                position,
                around.statedBy(position),
                quantity,
                Normalised.of(quantity, comparison.counting(), comparison.at, rates),
                List.of(),
                List.of(),
                List.of());
    }

    private static Standing standing(Position position, Comparison comparison, Rates rates, Around around) {
        Quantity quantity = PositionQuantity.of(position);
        Doubting doubting = new Doubting(comparison.positions, around);
        return new Standing(
                position,
                around.statedBy(position),
                quantity,
                Normalised.of(quantity, comparison.counting(), comparison.at, rates),
                quantity == null ? List.of() : contrasts(position, quantity, comparison.positions),
                doubting.doubtsOf(position),
                doubting.disputesOf(position));
    }

    private static List<Contrast> contrasts(Position position, Quantity quantity, List<Position> all) {
        return all.stream()
                .filter(other -> other != position)
                .flatMap(other -> contrast(quantity, other).stream())
                .toList();
    }

    private static Optional<Contrast> contrast(Quantity quantity, Position other) {
        return Optional.ofNullable(PositionQuantity.of(other))
                .map(theirs -> Likeness.differences(quantity, theirs))
                .filter(differences -> !differences.isEmpty())
                .map(differences -> new Contrast(other, differences));
    }

    private static List<Pairing> pairings(List<PositionRatio> ratios, List<Standing> standings) {
        return ratios.stream()
                .flatMap(ratio -> find(ratio.larger(), standings)
                        .flatMap(larger -> find(ratio.smaller(), standings)
                                .map(smaller -> Pairing.of(larger, smaller, ratio.why())))
                        .stream())
                .toList();
    }

    private static Optional<Standing> find(String key, List<Standing> standings) {
        return standings.stream().filter(standing -> standing.key().equals(key)).findFirst();
    }

    /** The figures by what they count: the positions that are no doubts. */
    public List<Counting<Standing>> groups() {
        return Counting.of(
                standings.stream().filter(standing -> !standing.isDoubt()).toList(), Standing::quantity);
    }

    /** The scale of the first figure and of all of its kind; null if no position has a number. */
    public @Nullable Axis axis() {
        return axes.isEmpty() ? null : axes.get(0).axis();
    }

    /** The scale on which the position stands. */
    public @Nullable Axis axis(Standing standing) {
        KindAxis found = KindAxis.of(standing, axes);
        return found == null ? null : found.axis();
    }

    /**
     * Whether the position stands on the scale of another kind of figure than the one above it, though the two may have the same
     * ends.
     *
     * @param above null for the first, which is compared with the main scale
     */
    public boolean changesScale(Standing standing, @Nullable Standing above) {
        KindAxis main = axes.isEmpty() ? null : axes.get(0);
        KindAxis before = above == null ? main : KindAxis.of(above, axes);
        return !Objects.equals(before, KindAxis.of(standing, axes));
    }
}
