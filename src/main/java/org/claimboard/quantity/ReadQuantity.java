package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Scope;
import org.claimboard.record.Unit;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as words of a text state it: one exact value, or both bounds of a range.
 *
 * @param start where the words begin in the text as written
 * @param end where they end, exclusive
 * @param words the words, with those that limit the number and name what is counted
 * @param value the exact number; null for a range
 * @param lower the lower bound of a range, inclusive
 * @param upper the upper bound of a range, inclusive
 * @param qualifier how the words limit the number; null if they state it flat, or limit it both ways at once
 * @param unit what it is counted in; null if the words around it do not name it
 * @param sense what the number means beside: its denominator, kind, direction, period
 */
public record ReadQuantity(
        int start,
        int end,
        String words,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Qualifier qualifier,
        @Nullable Unit unit,
        Sense sense) {

    /** Of a number whose unit no words name. */
    private static final Unit ANY = new Unit("any");

    /** The same with the stretch in which the value lies. */
    ReadQuantity within(Interval interval) {
        Sense told = new Sense(sense.per(), sense.kind(), sense.direction(), sense.base(), sense.period(), interval);
        return new ReadQuantity(start, end, words, value, lower, upper, qualifier, unit, told);
    }

    /** The same in the unit that stands further on. */
    ReadQuantity counting(@Nullable Unit other) {
        return new ReadQuantity(start, end, words, value, lower, upper, qualifier, other, sense);
    }

    /** The quantity as a claim states it; empty if its unit is not known. */
    public Optional<Quantity> toQuantity() {
        return Optional.ofNullable(unit).map(this::in);
    }

    /** The quantity as a claim states it, whatever it is counted in. */
    public Quantity inAnyUnit() {
        return in(unit == null ? ANY : unit);
    }

    /** The quantity as a claim states it, in the unit that is given. */
    public Quantity in(Unit unit) {
        QuantityKind kind = sense.kind().recorded();
        boolean move = kind != null && kind.isMove();
        return new Quantity(
                value,
                lower,
                upper,
                false,
                unit,
                sense.per(),
                kind,
                move ? sense.direction() : null,
                move ? Words.find(ChangeBase.class, sense.base()).orElse(null) : null,
                qualifier,
                words,
                sense.period(),
                Scope.UNKNOWN,
                null,
                List.of(),
                null);
    }
}
