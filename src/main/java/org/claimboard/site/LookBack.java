package org.claimboard.site;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.claimboard.ledger.PastMoment;
import org.claimboard.record.NewsroomDay;

/**
 * The moment of the past that a page shows.
 *
 * @param value as addresses write it
 * @param day its day on the newsroom's clock, as date fields write it
 * @param text as readers write it
 */
public record LookBack(String value, String day, String text) {

    static LookBack to(PastMoment moment, Language reader) {
        ZonedDateTime time = NewsroomDay.time(moment.until());
        String pattern = moment.wholeDay() ? day(reader) : day(reader) + time(time, reader);
        String text = DateTimeFormatter.ofPattern(pattern, locale(reader)).format(time)
                + (moment.wholeDay() ? "" : zone(time, reader));
        return new LookBack(moment.value(), time.toLocalDate().toString(), text);
    }

    /** A whole day. */
    static LookBack firstDay(LocalDate day, Language reader) {
        String text = DateTimeFormatter.ofPattern(day(reader), locale(reader)).format(day);
        return new LookBack(day.toString(), day.toString(), text);
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

    private static String zone(ZonedDateTime time, Language reader) {
        String name = ZoneName.of(time, reader);
        return reader == Language.KO ? "(" + name + ")" : " " + name;
    }

    /** Down to seconds where the full minute is not meant: two revisions may lie close together. */
    private static String time(ZonedDateTime time, Language reader) {
        boolean fullMinute = time.get(ChronoField.SECOND_OF_MINUTE) == 0 && time.getNano() == 0;
        return switch (reader) {
            case EN -> fullMinute ? "', 'HH:mm" : "', 'HH:mm:ss";
            case KO -> fullMinute ? " HH:mm" : " HH:mm:ss";
        };
    }
}
