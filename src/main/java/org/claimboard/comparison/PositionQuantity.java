package org.claimboard.comparison;

import java.util.List;
import java.util.Objects;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Position;
import org.claimboard.claim.Source;
import org.claimboard.record.Quantity;
import org.claimboard.record.StatedConversion;
import org.jspecify.annotations.Nullable;

/** Which number stands at a position. */
public final class PositionQuantity {

    private PositionQuantity() {}

    /** Null if the position names none. The evidence of its claim must be loaded where it names a source. */
    static @Nullable Quantity of(Position position) {
        Source source = position.source;
        List<Quantity> candidates = source == null ? position.claim.quantities : numbersOf(source.slug, position.claim);
        return of(candidates, position.quantity, position.conversion);
    }

    /**
     * The one that is named among those that a claim or a source states.
     *
     * @param number which of them, from 1; null for the first
     * @param conversion which of its conversions, from 1; null for itself
     */
    public static @Nullable Quantity of(
            List<Quantity> candidates, @Nullable Integer number, @Nullable Integer conversion) {
        Quantity quantity = pick(candidates, number == null ? 1 : number);
        if (quantity == null || conversion == null) {
            return quantity;
        }
        StatedConversion stated = pick(quantity.conversions(), conversion);
        return stated == null ? null : converted(quantity, stated);
    }

    /** Which number of its claim or source the position shows, from 1. */
    static int placeOf(Position position) {
        return position.quantity == null ? 1 : position.quantity;
    }

    private static List<Quantity> numbersOf(String source, Claim claim) {
        return claim.evidence.stream()
                .filter(evidence -> evidence.source.slug.equals(source))
                .map(evidence -> evidence.quantity)
                .filter(Objects::nonNull)
                .toList();
    }

    static <T> @Nullable T pick(List<T> list, int number) {
        return number >= 1 && number <= list.size() ? list.get(number - 1) : null;
    }

    /** What the text converted counts the same things, only in another unit. */
    private static Quantity converted(Quantity quantity, StatedConversion conversion) {
        return new Quantity(
                conversion.value(),
                null,
                null,
                false,
                conversion.unit(),
                quantity.per(),
                quantity.kind(),
                quantity.direction(),
                quantity.base(),
                conversion.qualifier(),
                conversion.stated(),
                quantity.period(),
                quantity.scope(),
                quantity.asOf(),
                List.of(),
                null);
    }
}
