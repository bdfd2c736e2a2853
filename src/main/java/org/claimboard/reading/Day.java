package org.claimboard.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.claimboard.record.NewsroomDay;
import org.claimboard.site.Language;
import org.claimboard.site.WholeSeconds;
import org.claimboard.site.ZoneName;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year as readers write it.
 *
 * @param iso as machines write it
 */
public record Day(String iso, String text) {

    public static @Nullable Day ofNullable(@Nullable LocalDate date, Language reader) {
        return date == null ? null : of(date, reader);
    }

    public static Day of(LocalDate date, Language reader) {
        return new Day(date.toString(), write(date, "date.day", reader));
    }

    /** A moment to the second, on the newsroom's clock. */
    public static Day ofMoment(Instant moment, Language reader) {
        return ofMoment(moment, NewsroomDay.time(moment), reader);
    }

    static Day ofMoment(Instant moment, ZonedDateTime time, Language reader) {
        String zone = ZoneName.of(time, reader);
        String text = write(time, "date.day", reader) + write(time, "date.second", reader);
        return new Day(WholeSeconds.of(moment), reader.words().say("date.zone", text, zone));
    }

    /**
     * The time that a rate is filed under.
     *
     * @param period a day (2025-01-31), month (2025-01) or year (2021)
     */
    public static Day ofPeriod(String period, Language reader) {
        if (period.length() == 10) {
            return of(LocalDate.parse(period), reader);
        }
        if (period.length() == 7) {
            return new Day(period, write(YearMonth.parse(period), "date.month", reader));
        }
        return new Day(period, reader.words().say("date.year", period));
    }

    private static String write(TemporalAccessor time, String pattern, Language reader) {
        return DateTimeFormatter.ofPattern(reader.words().say(pattern), reader.locale())
                .format(time);
    }
}
