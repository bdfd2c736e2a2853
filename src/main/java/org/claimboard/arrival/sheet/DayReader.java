package org.claimboard.arrival.sheet;

import java.time.LocalDate;
import org.claimboard.arrival.WrittenDay;
import org.jspecify.annotations.Nullable;

/** Reads the days of cells, in the order that an editor has confirmed. */
final class DayReader {

    /**
     * What a cell says.
     *
     * @param day null if it says none
     * @param doubt why it says none; null if it says one
     */
    record Day(@Nullable LocalDate day, @Nullable SheetRule doubt) {}

    private DayReader() {}

    /** The day without its time. */
    static Day read(String cell, DateOrder order) {
        WrittenDay.Read read = WrittenDay.read(cell, order.order());
        WrittenDay.Doubt doubt = read.doubt();
        return new Day(read.day(), doubt == null ? null : rule(doubt));
    }

    private static SheetRule rule(WrittenDay.Doubt doubt) {
        return switch (doubt) {
            case NO_DAY -> SheetRule.DATE;
            case TWO_DAYS -> SheetRule.DATE_ORDER;
            case WEEKDAY -> SheetRule.WEEKDAY;
        };
    }
}
