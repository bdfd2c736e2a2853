package org.claimboard.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Days as the newsroom counts them, in the time zone {@code claimboard.newsroom.zone}; UTC unless one is configured. In
 * Seoul a verdict of eight in the morning is of that day, and not of the day before.
 */
public final class NewsroomDay {

    private static final String ZONE = "claimboard.newsroom.zone";

    private NewsroomDay() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day on which the moment is. */
    public static LocalDate of(Instant moment) {
        return of(moment, zone());
    }

    static LocalDate of(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The moment on the newsroom's clock. */
    public static ZonedDateTime time(Instant moment) {
        return moment.atZone(zone());
    }

    /** The moment at which the day begins. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private static ZoneId zone() {
        return ConfigProvider.getConfig().getOptionalValue(ZONE, ZoneId.class).orElse(ZoneOffset.UTC);
    }
}
