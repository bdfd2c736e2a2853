package org.claimboard.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;

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

    static String slug(List<String> place) {
        if (place.size() != 1 || place.get(0) == null || Texts.isUnfit(place.get(0))) {
            throw new IllegalArgumentException("no slug");
        }
        return place.get(0);
    }

    static ClaimQuery.Cursor claim(List<String> place, ClaimSort sort) {
        List<Long> numbers = numbers(place, 2);
        long key = numbers.get(0);
        boolean isDay = sort != ClaimSort.ARTICLE && key != ClaimQuery.Cursor.UNDATED;
        if (isDay && (key < FIRST_DAY || key > LAST_DAY)) {
            throw new IllegalArgumentException("no day");
        }
        return new ClaimQuery.Cursor(key, numbers.get(1));
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
