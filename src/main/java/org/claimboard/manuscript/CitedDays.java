package org.claimboard.manuscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as sentences name them whose rate was used: “at the rate of 31 January 2025”, “2025. 1. 31. 기준”. */
final class CitedDays {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private static final Pattern NUMBERED =
            Pattern.compile("\\b(\\d{4})(?:-|\\.\\s?|년\\s?)(\\d{1,2})(?:-|\\.\\s?|월\\s?)(\\d{1,2})(?:\\.|일)?(?!\\d)");

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2}) (" + MONTHS + "),? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(" + MONTHS + ") (\\d{1,2}), (\\d{4})\\b");

    private CitedDays() {}

    /** The days in the order in which they are written, as in 2025-01-31. */
    static List<String> in(String words) {
        List<String> days = new ArrayList<>();
        for (Matcher found = NUMBERED.matcher(words); found.find(); ) {
            add(days, found.group(1), Integer.parseInt(found.group(2)), found.group(3));
        }
        for (Matcher found = DAY_FIRST.matcher(words); found.find(); ) {
            add(days, found.group(3), month(found.group(2)), found.group(1));
        }
        for (Matcher found = MONTH_FIRST.matcher(words); found.find(); ) {
            add(days, found.group(3), month(found.group(1)), found.group(2));
        }
        return days;
    }

    private static int month(String name) {
        return List.of(MONTHS.toLowerCase(Locale.ROOT).split("\\|")).indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static void add(List<String> days, String year, int month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            // No such day: it is no date.
        }
    }
}
