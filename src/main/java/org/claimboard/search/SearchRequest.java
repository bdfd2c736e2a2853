package org.claimboard.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param text what a person typed
 * @param filters the values of which records must have one, for each facet named
 * @param limit how many hits at most
 * @param after behind which hit to begin; null for the first page
 * @param exactly whether only what was asked for is found, also where that is little: for programs that show what they
 *     get as the answer, and cannot show that it is only like what was asked
 * @param among the records of which some are looked for; null for all
 */
public record SearchRequest(
        String text,
        Map<Facet, Set<String>> filters,
        int limit,
        @Nullable After after,
        boolean exactly,
        @Nullable Set<RecordKey> among) {

    public SearchRequest(
            String text, Map<Facet, Set<String>> filters, int limit, @Nullable After after, boolean exactly) {
        this(text, filters, limit, after, exactly, null);
    }

    public SearchRequest(String text, Map<Facet, Set<String>> filters, int limit, @Nullable After after) {
        this(text, filters, limit, after, false);
    }

    /** The same among a few records. */
    public SearchRequest among(Set<RecordKey> records) {
        return new SearchRequest(text, filters, limit, after, exactly, records);
    }

    public SearchRequest {
        filters = filters.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(filters));
    }
}
