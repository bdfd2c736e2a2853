package org.claimboard.arrival.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * How days are written. A day with its year first leaves no doubt and is read in any case; 01/02/2025 is read only where
 * somebody has said which of the two is the month.
 */
enum DateOrder {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST;

    private static final String TIME = "(?:[T ]+\\d{1,2}:\\d{2}.{0,30})?";
    private static final Pattern WITH_YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[일.]?" + TIME);
    private static final Pattern WITH_YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4})\\.?" + TIME);

    /** The word as forms and the command line write it. */
    public String word() {
        return Words.of(this);
    }

    static Optional<DateOrder> of(String word) {
        return Words.find(DateOrder.class, word);
    }

    /** The only order in which most of the cells are days; the one without doubt where two are as good. */
    static DateOrder guess(List<String> cells) {
        long day = DAY_FIRST.reads(cells);
        long month = MONTH_FIRST.reads(cells);
        if (day == month || YEAR_FIRST.reads(cells) >= Math.max(day, month)) {
            return YEAR_FIRST;
        }
        return day > month ? DAY_FIRST : MONTH_FIRST;
    }

    private long reads(List<String> cells) {
        return cells.stream().filter(cell -> read(cell) != null).count();
    }

    /** The day, without the time; null if it is none, or in doubt. */
    @Nullable
    LocalDate read(String cell) {
        Matcher yearFirst = WITH_YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = WITH_YEAR_LAST.matcher(cell);
        if (this == YEAR_FIRST || !yearLast.matches()) {
            return null;
        }
        return this == DAY_FIRST
                ? day(yearLast.group(3), yearLast.group(2), yearLast.group(1))
                : day(yearLast.group(3), yearLast.group(1), yearLast.group(2));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
