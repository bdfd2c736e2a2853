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
final class PositionQuantity {

    private PositionQuantity() {}

    /** Null if the position names none. The evidence of its claim must be loaded where it names a source. */
    static @Nullable Quantity of(Position position) {
        Source source = position.source;
        List<Quantity> candidates = source == null ? position.claim.quantities : numbersOf(source.slug, position.claim);
        Quantity quantity = pick(candidates, position.quantity == null ? 1 : position.quantity);
        if (quantity == null || position.conversion == null) {
            return quantity;
        }
        StatedConversion conversion = pick(quantity.conversions(), position.conversion);
        return conversion == null ? null : converted(quantity, conversion);
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
                conversion.qualifier(),
                conversion.stated(),
                quantity.scope(),
                quantity.asOf(),
                List.of(),
                null);
    }
}
