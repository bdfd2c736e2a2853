package org.claimboard.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param text what a person typed
 * @param filters the values of which records must have one, for each facet named
 * @param limit how many hits at most
 * @param after behind which hit to begin; null for the first page
 */
public record SearchRequest(String text, Map<Facet, Set<String>> filters, int limit, @Nullable After after) {

    public SearchRequest {
        filters = filters.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(filters));
    }
}
