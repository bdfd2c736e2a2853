package org.claimboard.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.Notice;
import org.claimboard.record.PlainText;

/**
 * What marks a place in each kind of list. A client may forge a cursor, so each reads with suspicion.
 *
 * <p>All throw {@link IllegalArgumentException} for what marks no place.
 */
final class Places {

    /** Days that every database can hold. */
    private static final long FIRST_DAY = LocalDate.of(-1000, 1, 1).toEpochDay();

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private Places() {}

    /** A place in a list that has an order of its own. */
    record Ordered(int order, long id) {

        static Ordered of(List<String> place) {
            List<Long> numbers = numbers(place, 2);
            long order = numbers.get(0);
            if (order != (int) order) {
                throw new IllegalArgumentException("no order");
            }
            return new Ordered((int) order, numbers.get(1));
        }
    }

    static long inLedger(List<String> place) {
        return numbers(place, 1).get(0);
    }

    static String slug(List<String> place) {
        if (place.size() != 1 || place.get(0) == null || !PlainText.isLine(place.get(0))) {
            throw new IllegalArgumentException("no slug");
        }
        return place.get(0);
    }

    static ClaimQuery.Cursor claim(List<String> place, ClaimSort sort) {
        List<Long> numbers = numbers(place, 2);
        long key = numbers.get(0);
        boolean isDay = sort != ClaimSort.ARTICLE && sort != ClaimSort.FILED && key != ClaimQuery.Cursor.UNDATED;
        if (isDay && (key < FIRST_DAY || key > LAST_DAY)) {
            throw new IllegalArgumentException("no day");
        }
        return new ClaimQuery.Cursor(key, numbers.get(1));
    }

    /** A place among corrections and withdrawals: the day, whether it is a correction, and the id. */
    static Notice.Place notice(List<String> place) {
        List<Long> numbers = numbers(place, 3);
        long day = numbers.get(0);
        if (day < FIRST_DAY || day > LAST_DAY) {
            throw new IllegalArgumentException("no day");
        }
        return new Notice.Place(LocalDate.ofEpochDay(day), numbers.get(1) == 1, numbers.get(2));
    }

    static List<String> of(Notice.Place place) {
        return of(place.date().toEpochDay(), place.correction() ? 1 : 0, place.id());
    }

    /** A number of a version, from 1. */
    static int number(List<String> place) {
        long number = numbers(place, 1).get(0);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no number");
        }
        return (int) number;
    }

    static List<Long> numbers(List<String> place, int count) {
        if (place.size() != count) {
            throw new IllegalArgumentException(place.size() + " numbers");
        }
        return place.stream().map(Long::parseLong).toList();
    }

    static List<String> of(long... numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).toList();
    }
}
