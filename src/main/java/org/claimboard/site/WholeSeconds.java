package org.claimboard.site;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Moments as other people's formats write them: whole seconds of UTC (RFC 3339). Readers in use take the six digits of
 * microseconds for that many milliseconds, and are minutes off, or refuse the document.
 */
public final class WholeSeconds {

    private WholeSeconds() {}

    /** The second that the moment is in, such as 2025-01-31T09:30:00Z. */
    public static String of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
