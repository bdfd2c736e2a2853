package org.claimboard.site;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.claimboard.ledger.PastMoment;

/**
 * The moment of the past that a page shows.
 *
 * @param value as addresses write it
 * @param day its day in UTC, as date fields write it
 * @param text as readers write it
 */
public record LookBack(String value, String day, String text) {

    static LookBack to(PastMoment moment, Language reader) {
        OffsetDateTime time = moment.until().atOffset(ZoneOffset.UTC);
        String pattern = moment.wholeDay() ? day(reader) : day(reader) + time(time, reader);
        String text = DateTimeFormatter.ofPattern(pattern, locale(reader)).format(time);
        return new LookBack(moment.value(), time.toLocalDate().toString(), text);
    }

    private static Locale locale(Language reader) {
        return reader == Language.KO ? Locale.KOREAN : Locale.ENGLISH;
    }

    private static String day(Language reader) {
        return switch (reader) {
            case EN -> "d MMMM yyyy";
            case KO -> "yyyy년 M월 d일";
        };
    }

    /** Down to seconds where the full minute is not meant: two revisions may lie close together. */
    private static String time(OffsetDateTime time, Language reader) {
        boolean fullMinute = time.get(ChronoField.SECOND_OF_MINUTE) == 0 && time.getNano() == 0;
        return switch (reader) {
            case EN -> fullMinute ? "', 'HH:mm' UTC'" : "', 'HH:mm:ss' UTC'";
            case KO -> fullMinute ? " HH:mm'(UTC)'" : " HH:mm:ss'(UTC)'";
        };
    }
}
