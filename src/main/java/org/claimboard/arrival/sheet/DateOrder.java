package org.claimboard.arrival.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimboard.arrival.WrittenDay;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * How days are written. One that can be one day only is read in any case; 01/02/2025 is read only where somebody has said
 * which of the two is the month.
 */
enum DateOrder {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    /** With two figures of the year: 25.1.20. */
    SHORT_YEAR_FIRST;

    private static final Pattern WHOLE_YEAR = Pattern.compile("\\s*(?:19|20)\\d{2}\\D");

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
        long shortYear = SHORT_YEAR_FIRST.reads(cells);
        if (shortYear >= Math.max(day, month) && shortYear > YEAR_FIRST.reads(cells)) {
            // 25.1.20 is a day of 2020 as well: the years beside it tell, or else somebody.
            return cells.stream().anyMatch(cell -> WHOLE_YEAR.matcher(cell).lookingAt())
                    ? SHORT_YEAR_FIRST
                    : YEAR_FIRST;
        }
        if (day == month || YEAR_FIRST.reads(cells) >= Math.max(day, month)) {
            return YEAR_FIRST;
        }
        return day > month ? DAY_FIRST : MONTH_FIRST;
    }

    private long reads(List<String> cells) {
        return cells.stream().filter(cell -> read(cell) != null).count();
    }

    WrittenDay.Order order() {
        return WrittenDay.Order.valueOf(name());
    }

    /** The day, without the time; null if it is none, or in doubt. */
    @Nullable
    LocalDate read(String cell) {
        return DayReader.read(cell, this).day();
    }
}
