package org.claimboard.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Contrasts contrasts = Contrasts.among(comparison.positions);
        Doubting doubting = Doubting.of(comparison.positions, around);
        return of(
                comparison,
                comparison.positions.stream()
                        .map(position -> standing(position, comparison, rates, around, contrasts, doubting))
                        .toList());
    }

    /**
     * The same without what keeps each position from being compared with each other, and without doubts: for who draws the
     * figures only.
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
                Contrasts.NOTHING,
                List.of(),
                List.of());
    }

    private static Standing standing(
            Position position,
            Comparison comparison,
            Rates rates,
            Around around,
            Contrasts contrasts,
            Doubting doubting) {
        Quantity quantity = PositionQuantity.of(position);
        return new Standing(
                position,
                around.statedBy(position),
                quantity,
                Normalised.of(quantity, comparison.counting(), comparison.at, rates),
                contrasts,
                doubting.doubtsOf(position),
                doubting.disputesOf(position));
    }

    private static List<Pairing> pairings(List<PositionRatio> ratios, List<Standing> standings) {
        Map<String, Standing> byKey = new HashMap<>();
        standings.forEach(standing -> byKey.putIfAbsent(standing.key(), standing));
        return ratios.stream()
                .filter(ratio -> byKey.containsKey(ratio.larger()) && byKey.containsKey(ratio.smaller()))
                .map(ratio -> Pairing.of(
                        Objects.requireNonNull(byKey.get(ratio.larger())),
                        Objects.requireNonNull(byKey.get(ratio.smaller())),
                        ratio.why()))
                .toList();
    }

    /** In what the figures differ from all others that are no doubts, each field once and in order. */
    public List<ScopeField> fieldsApart(List<Standing> figures) {
        return figures.isEmpty()
                ? List.of()
                : List.copyOf(figures.get(0)
                        .among()
                        .fieldsApart(figures.stream().map(Standing::position).toList()));
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
