package org.claimboard.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimboard.site.WholeSeconds;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as pages show it, to the minute in UTC.
 *
 * @param iso for machines
 * @param text for people of either language
 */
public record Moment(String iso, String text) {

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public static Moment of(Instant instant) {
        return new Moment(WholeSeconds.of(instant), TEXT.format(instant));
    }

    public static @Nullable Moment orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
