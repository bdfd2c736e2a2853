package org.claimboard.site;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.claimboard.ledger.PastMoment;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.Phrases;

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
        Phrases words = reader.words();
        if (moment.wholeDay()) {
            return new LookBack(moment.value(), time.toLocalDate().toString(), written(time, "date.day", words));
        }
        String text = written(time, "date.day", words) + written(time, clock(time), words);
        return new LookBack(
                moment.value(),
                time.toLocalDate().toString(),
                words.say("date.zone.close", text, ZoneName.of(time, reader)));
    }

    /** A whole day. */
    static LookBack firstDay(LocalDate day, Language reader) {
        return new LookBack(day.toString(), day.toString(), written(day, "date.day", reader.words()));
    }

    private static String written(TemporalAccessor time, String pattern, Phrases words) {
        return DateTimeFormatter.ofPattern(words.say(pattern), words.locale()).format(time);
    }

    /** Down to seconds where the full minute is not meant: two revisions may lie close together. */
    private static String clock(ZonedDateTime time) {
        boolean fullMinute = time.get(ChronoField.SECOND_OF_MINUTE) == 0 && time.getNano() == 0;
        return fullMinute ? "date.minute" : "date.second";
    }
}
