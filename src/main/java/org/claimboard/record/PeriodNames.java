package org.claimboard.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** What periods are called. {@link PeriodReader} reads the names back. */
final class PeriodNames {

    private PeriodNames() {}

    static String of(Period period, Phrases words) {
        String year = String.format(Locale.ROOT, "%04d", period.year());
        return switch (period.kind()) {
            case YEAR -> words.say("date.year", year);
            case HALF -> words.say("period.half." + period.part(), year);
            case QUARTER -> words.say("period.quarter", year, period.part());
            case MONTH -> written(YearMonth.parse(period.code()), "date.month", words);
            case DAY -> written(LocalDate.parse(period.code()), "date.day", words);
            case SPAN ->
                words.say(
                        "period.span",
                        of(period.ends().get(0), words),
                        of(period.ends().get(1), words));
            case FISCAL_YEAR ->
                period.begins()
                        .map(month -> words.say("period.fiscal.from", year, of(new Period(month.toString()), words)))
                        .orElseGet(() -> words.say("period.fiscal", year));
        };
    }

    private static String written(TemporalAccessor time, String pattern, Phrases words) {
        return DateTimeFormatter.ofPattern(words.say(pattern), words.locale()).format(time);
    }
}
