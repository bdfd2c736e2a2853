package org.claimboard.site;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What readers call the time zone of a moment: without its name, a time of day says nothing to readers elsewhere. */
public final class ZoneName {

    private static final String UTC = "UTC";

    private ZoneName() {}

    /** UTC, or such as Korean Standard Time. */
    public static String of(ZonedDateTime time, Language reader) {
        boolean universal = time.getZone().normalized().equals(ZoneOffset.UTC);
        return universal
                ? UTC
                : DateTimeFormatter.ofPattern("zzzz", reader.locale()).format(time);
    }

    /** A short one that is the same in every language: UTC, or such as Asia/Seoul. */
    public static String of(ZonedDateTime time) {
        return time.getZone().normalized().equals(ZoneOffset.UTC)
                ? UTC
                : time.getZone().getId();
    }
}
