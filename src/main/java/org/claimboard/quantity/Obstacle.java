package org.claimboard.quantity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/** Why two units do not convert into each other. */
public enum Obstacle {
    /** They measure different things, such as chips and dollars. */
    DIMENSION,

    /** A power and an energy: megawatts against megawatt-hours. What is missing is for how long. */
    POWER_AND_ENERGY,

    /** A share and a difference of shares: per cent against percentage points. */
    SHARE_AND_POINTS,

    /** Months or years against days: a month has no fixed number of days. */
    CALENDAR_AND_TIME,

    /** The one is for each of something, and the other is not, or of something else: per head against in all. */
    DENOMINATOR,

    /** Both are money: only a rate leads there. */
    MONEY;

    /**
     * Why they do not.
     *
     * @param from a unit
     * @param to another, into which it does not convert
     */
    public static Obstacle between(Unit from, Unit to) {
        return between(new UnitPer(from, null), new UnitPer(to, null));
    }

    /**
     * The same of figures that are for each of something.
     *
     * @param from what numbers count
     * @param to what others count, into which they do not convert
     */
    public static Obstacle between(UnitPer from, UnitPer to) {
        UnitPer mine = UnitSizes.apart(from);
        UnitPer theirs = UnitSizes.apart(to);
        boolean money = mine.unit().isCurrency() && theirs.unit().isCurrency();
        if (Conversion.between(mine.per(), theirs.per()).isEmpty()
                && (money || Conversion.between(mine.unit(), theirs.unit()).isPresent())) {
            return DENOMINATOR;
        }
        if (money) {
            return MONEY;
        }
        Map<String, Integer> one = UnitSizes.of(from).dimension();
        Map<String, Integer> other = UnitSizes.of(to).dimension();
        Map<String, Integer> left = difference(one, other);
        Set<String> bases = left.keySet();
        boolean bySeconds = left.equals(Map.of("second", 1)) || left.equals(Map.of("second", -1));
        if (bySeconds && one.containsKey("gram")) {
            return POWER_AND_ENERGY;
        }
        if (bases.equals(Set.of("part", "percentage-point"))) {
            return SHARE_AND_POINTS;
        }
        if (bases.equals(Set.of("second", "year"))) {
            return CALENDAR_AND_TIME;
        }
        return isForEach(one, other) || isForEach(other, one) ? DENOMINATOR : DIMENSION;
    }

    /**
     * What the figures are for each of, by their own word or by their unit's: an hour for km/h; null of wholes.
     */
    public static @Nullable Denominator each(UnitPer counted) {
        return UnitSizes.apart(counted).per();
    }

    /** Whether one is for each of something that the other is not for, although they are not two names for the same. */
    public static boolean isOfDenominators(UnitPer from, UnitPer to) {
        return !UnitSizes.of(from).dimension().equals(UnitSizes.of(to).dimension())
                && Conversion.between(each(from), each(to)).isEmpty();
    }

    /** Whether the first is the second for each of something. */
    private static boolean isForEach(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> left = difference(one, other);
        return !other.isEmpty()
                && left.entrySet().stream()
                        .allMatch(base -> base.getValue() == -1
                                && one.get(base.getKey()) != null
                                && !other.containsKey(base.getKey()));
    }

    private static Map<String, Integer> difference(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> left = new TreeMap<>(one);
        other.forEach((base, power) -> left.merge(base, -power, Integer::sum));
        left.values().removeIf(power -> power == 0);
        return left;
    }
}
