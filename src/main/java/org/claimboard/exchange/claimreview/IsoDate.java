package org.claimboard.exchange.claimreview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as schema.org wants them: ISO 8601, a day or a day with a time. */
final class IsoDate {

    private IsoDate() {}

    static boolean is(String text) {
        try {
            if (text.indexOf('T') < 0) {
                LocalDate.parse(text);
            } else {
                DateTimeFormatter.ISO_DATE_TIME.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
