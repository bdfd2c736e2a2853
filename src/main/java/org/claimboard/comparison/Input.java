package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.Objects;
import org.claimboard.claim.Position;
import org.claimboard.claim.Source;
import org.claimboard.record.Quantity;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * A number that a reckoning starts from or takes in, and where it is from.
 *
 * @param from whether it is stated, or itself reckoned
 * @param bound which number of the figure it is
 * @param value exact as stated, or as it was reckoned
 * @param counting its unit
 * @param stated the words that state it
 * @param position name of the position at which it stands; null of a conversion that a text states
 * @param claim slug of the claim that it belongs to; null of a conversion that a text states, which stands below its claim
 * @param source slug of the source whose evidence states it; null where the claim itself does
 * @param quantity which number of the claim or the source it is, from 1; null of what is told by where it stands
 * @param conversion which conversion of that number it is, from 1; null where it is the number itself
 */
public record Input(
        From from,
        Bound bound,
        BigDecimal value,
        UnitPer counting,
        String stated,
        @Nullable String position,
        @Nullable String claim,
        @Nullable String source,
        @Nullable Integer quantity,
        @Nullable Integer conversion) {

    /** Whether a number is stated or reckoned. */
    public enum From {
        /** As the words have it. */
        STATED,

        /** In the unit of the comparison. */
        NORMALISED,

        /** What a text converted it to. */
        CONVERSION,

        /** What the text should have converted it to. */
        CORRECT
    }

    /** The number as the position states it. */
    static Input stated(Standing standing, Bound bound) {
        Quantity quantity = Objects.requireNonNull(standing.quantity());
        return of(standing, From.STATED, bound, number(quantity, bound), UnitPer.of(quantity));
    }

    /** The number of the position in the unit of its comparison. */
    static Input normalised(Standing standing, Bound bound) {
        Normalised number = standing.normalised();
        BigDecimal value = Objects.requireNonNull(number.number(bound));
        return of(standing, From.NORMALISED, bound, value, new UnitPer(number.unit(), number.per()));
    }

    static Input stated(Quantity quantity) {
        return new Input(
                From.STATED,
                Bound.VALUE,
                number(quantity, Bound.VALUE),
                UnitPer.of(quantity),
                quantity.stated(),
                null,
                null,
                null,
                null,
                null);
    }

    static Input of(StatedConversion conversion) {
        return new Input(
                From.CONVERSION,
                Bound.VALUE,
                conversion.value(),
                new UnitPer(conversion.unit(), null),
                conversion.stated(),
                null,
                null,
                null,
                null,
                null);
    }

    /** What the text should have converted it to. */
    static Input right(StatedConversion conversion, BigDecimal correct) {
        return new Input(
                From.CORRECT,
                Bound.VALUE,
                correct,
                new UnitPer(conversion.unit(), null),
                "",
                null,
                null,
                null,
                null,
                null);
    }

    private static Input of(Standing standing, From from, Bound bound, BigDecimal value, UnitPer counting) {
        Position position = standing.position();
        Source source = position.source;
        Quantity quantity = standing.quantity();
        boolean stated = from == From.STATED;
        return new Input(
                from,
                bound,
                value,
                counting,
                quantity == null ? "" : quantity.stated(),
                standing.key(),
                standing.claim().slug,
                source == null ? null : source.slug,
                stated ? PositionQuantity.placeOf(position) : null,
                stated ? position.conversion : null);
    }

    private static BigDecimal number(Quantity quantity, Bound bound) {
        return Objects.requireNonNull(
                switch (bound) {
                    case VALUE -> quantity.value();
                    case LOWER -> quantity.lower();
                    case UPPER -> quantity.upper();
                });
    }
}
