package org.claimboard.manuscript;

import java.util.Set;
import org.claimboard.record.Unit;

/** What time is counted in. */
final class TimeUnits {

    private static final Set<String> TIMES = Set.of(
            "year",
            "years",
            "months",
            "month",
            "weeks",
            "week",
            "days",
            "day",
            "hours",
            "hour",
            "minutes",
            "minute",
            "seconds",
            "second",
            "quarters",
            "quarter",
            "decades",
            "decade",
            "centuries",
            "nights",
            "season",
            "seasons",
            "semester",
            "semesters");

    private TimeUnits() {}

    static boolean isTime(Unit unit) {
        return TIMES.contains(unit.code());
    }
}
