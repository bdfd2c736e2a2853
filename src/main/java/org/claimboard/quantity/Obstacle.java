package org.claimboard.quantity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimboard.record.Unit;

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
        if (from.isCurrency() && to.isCurrency()) {
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
