package org.claimboard.account;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimboard.record.NewsroomDay;
import org.claimboard.site.WholeSeconds;
import org.claimboard.site.ZoneName;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as pages show it, to the minute on the newsroom's clock.
 *
 * @param iso for machines
 * @param text for people of either language
 */
public record Moment(String iso, String text) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public static Moment of(Instant instant) {
        ZonedDateTime time = NewsroomDay.time(instant);
        return new Moment(WholeSeconds.of(instant), TEXT.format(time) + " " + ZoneName.of(time));
    }

    public static @Nullable Moment orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
