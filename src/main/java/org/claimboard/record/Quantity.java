package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as a claim or a source states it: one exact value, or bounds of which either may be open, or the statement
 * that no number is given.
 *
 * @param value the exact number, in {@code unit}; null where bounds or nothing is given
 * @param lower the lower bound, inclusive
 * @param upper the upper bound, inclusive; not below {@code lower}
 * @param none true where the words give no number
 * @param unit what it is counted in
 * @param per what it is for each of; null if it is a whole, or the unit says so itself
 * @param kind what kind of figure it is; null if it is not said
 * @param direction which way it moved; null unless it is a change or difference whose way is told
 * @param base what a change or difference is held against; null if it is not said
 * @param qualifier how the words limit the number; null if they state it flat
 * @param stated the words as stated
 * @param period the time that it is for; null if it is not said
 * @param scope what exactly is counted
 * @param asOf the day the number holds for; null if not known
 * @param conversions the conversions that the text itself states
 * @param note a remark of the desk
 */
public record Quantity(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean none,
        Unit unit,
        @Nullable Denominator per,
        @Nullable QuantityKind kind,
        @Nullable Direction direction,
        @Nullable ChangeBase base,
        @Nullable Qualifier qualifier,
        String stated,
        @Nullable Period period,
        Scope scope,
        @Nullable LocalDate asOf,
        List<StatedConversion> conversions,
        @Nullable LocalizedText note) {

    public Quantity {
        conversions = Lists.orEmpty(conversions);
        scope = scope == null ? Scope.UNKNOWN : scope;
        boolean bounds = lower != null || upper != null;
        int ways = (value != null ? 1 : 0) + (bounds ? 1 : 0) + (none ? 1 : 0);
        if (ways != 1) {
            throw new IllegalArgumentException("a quantity has a value, or bounds, or says that it has no number");
        }
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower bound " + lower + " is above upper bound " + upper);
        }
    }

    /** A whole of which neither kind nor period is said. */
    public Quantity(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean none,
            Unit unit,
            @Nullable Qualifier qualifier,
            String stated,
            Scope scope,
            @Nullable LocalDate asOf,
            List<StatedConversion> conversions,
            @Nullable LocalizedText note) {
        this(
                value,
                lower,
                upper,
                none,
                unit,
                null,
                null,
                null,
                null,
                qualifier,
                stated,
                null,
                scope,
                asOf,
                conversions,
                note);
    }
}
