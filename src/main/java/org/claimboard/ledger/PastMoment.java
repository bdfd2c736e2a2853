package org.claimboard.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.claimboard.record.NewsroomDay;

/**
 * A moment that a reader wants to look back to.
 *
 * @param value how addresses write it: an ISO 8601 instant in UTC, or a day
 * @param until what was published until then is seen
 * @param wholeDay whether a day was named, which means through its end on the newsroom's clock; today means until now
 */
public record PastMoment(String value, Instant until, boolean wholeDay) {

    /** The query parameter that names it, on pages and in the API. */
    public static final String PARAMETER = "asOf";

    /**
     * The moment that the text names. In a query a plus sign may have become a space.
     *
     * @param now behind which there is nothing to look back to yet
     * @throws IllegalArgumentException if it names none, or one that is still to come
     */
    public static PastMoment parse(String text, Instant now) {
        try {
            return text.indexOf('T') < 0 ? day(LocalDate.parse(text), now) : instant(text.replace(' ', '+'), now);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is neither a day such as 2026-11-23 nor a time such as 2026-11-23T15:00:00Z", e);
        }
    }

    private static PastMoment day(LocalDate day, Instant now) {
        LocalDate today = NewsroomDay.of(now);
        if (day.isAfter(today)) {
            throw new IllegalArgumentException("\"" + day + "\" is later than now");
        }
        Instant end = NewsroomDay.start(day.plusDays(1)).minusNanos(1);
        return new PastMoment(day.toString(), day.equals(today) ? now : end, true);
    }

    private static PastMoment instant(String text, Instant now) {
        Instant moment = OffsetDateTime.parse(text).toInstant();
        if (moment.isAfter(now)) {
            throw new IllegalArgumentException("\"" + text + "\" is later than now");
        }
        return new PastMoment(moment.toString(), moment, false);
    }
}
