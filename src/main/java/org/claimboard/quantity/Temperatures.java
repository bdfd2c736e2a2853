package org.claimboard.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Degrees of heat: 섭씨 20도, 영하 15도, 화씨 100도, 2 degrees below zero. */
final class Temperatures {

    /**
     * What is around a number.
     *
     * @param start where the amount begins, with the words before it
     * @param end where it ends, with the words behind it; 0 if there are none
     * @param negative whether the words put it below zero
     * @param code the unit; null if they name none
     */
    record Found(int start, int end, boolean negative, @Nullable String code) {}

    private static final Phrases<String> SCALES = new Phrases<>(Map.of("섭씨", "celsius", "화씨", "fahrenheit"));
    private static final Phrases<Boolean> SIDES = new Phrases<>(Map.of("영하", true, "영상", false));
    private static final Set<String> HEAT = Set.of("degrees", "celsius", "fahrenheit");
    private static final String BELOW = " below zero";

    private Temperatures() {}

    static Found of(Folded text, int start, int numberEnd, Units.@Nullable Match unit) {
        int end = unit == null ? 0 : unit.end();
        boolean degrees = unit != null && unit.code() != null && HEAT.contains(unit.code());
        Phrases.Found<Boolean> side = SIDES.before(text, gap(text, start));
        int begin = side == null || !degrees ? start : side.start();
        Phrases.Found<String> scale = SCALES.before(text, gap(text, begin));
        if (scale != null && (degrees || unit == null)) {
            return new Found(scale.start(), end, side != null && side.meaning(), scale.meaning());
        }
        if (side != null && degrees) {
            return new Found(begin, end, side.meaning(), "celsius");
        }
        if (unit == null && text.startsWith(BELOW, numberEnd)) {
            return new Found(start, numberEnd + BELOW.length(), true, "degrees");
        }
        if (degrees && text.startsWith(BELOW, end)) {
            return new Found(start, end + BELOW.length(), true, null);
        }
        if (degrees && text.startsWith(" - ", start - 3) && text.latin(start - 4)) {
            return new Found(start - 2, end, true, null);
        }
        return new Found(start, 0, false, null);
    }

    private static int gap(Folded text, int start) {
        return text.at(start - 1) == ' ' ? start - 1 : start;
    }
}
