package org.claimboard.reading;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.search.After;
import org.claimboard.search.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a search asks for. Nothing in it is an error: what cannot be used is left out.
 *
 * @param query what was typed
 * @param filters the values that are chosen
 * @param after behind which hit to begin; null for the first page
 */
public record SearchFilter(String query, Map<Facet, Set<String>> filters, @Nullable After after) {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,10})\\.(-?\\d{1,19})");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9-]{1,120}");
    private static final int MOST_VALUES = 20;

    static SearchFilter of(MultivaluedMap<String, String> fields) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            fields.getOrDefault(facet.word(), List.of()).stream()
                    .filter(value -> VALUE.matcher(value).matches())
                    .limit(MOST_VALUES)
                    .forEach(value -> filters.computeIfAbsent(facet, each -> new LinkedHashSet<>())
                            .add(value));
        }
        String query = fields.getOrDefault("q", List.of()).stream().findFirst().orElse("");
        return new SearchFilter(query.strip(), filters, after(fields.getFirst("after")));
    }

    private static @Nullable After after(@Nullable String place) {
        Matcher numbers = PLACE.matcher(place == null ? "" : place);
        if (!numbers.matches()) {
            return null;
        }
        try {
            float score = Float.intBitsToFloat(Integer.parseInt(numbers.group(1)));
            return Float.isFinite(score) ? new After(score, Long.parseLong(numbers.group(2))) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    boolean asksNothing() {
        return query.isBlank() && filters.isEmpty();
    }

    /** The address of the same search for other words, from the language on. */
    String forWords(String path, String words) {
        return new SearchFilter(words, filters, null).address(path);
    }

    /** The address of the same search narrowed to a value. */
    String with(String path, Facet facet, String value) {
        Map<Facet, Set<String>> narrowed = new EnumMap<>(Facet.class);
        narrowed.putAll(filters);
        narrowed.put(facet, Set.of(value));
        return new SearchFilter(query, narrowed, null).address(path);
    }

    /** The address of the same search without a value. */
    String without(String path, Facet facet, String value) {
        Map<Facet, Set<String>> wider = new EnumMap<>(Facet.class);
        filters.forEach((each, values) -> {
            Set<String> left = new LinkedHashSet<>(values);
            if (each == facet) {
                left.remove(value);
            }
            if (!left.isEmpty()) {
                wider.put(each, left);
            }
        });
        return new SearchFilter(query, wider, null).address(path);
    }

    /** The address of the page behind the hit. */
    String next(String path, After hit) {
        return new SearchFilter(query, filters, hit).address(path);
    }

    private String address(String path) {
        UriBuilder address = UriBuilder.fromPath(path);
        if (!query.isEmpty()) {
            address.queryParam("q", "{query}").resolveTemplate("query", query);
        }
        filters.forEach((facet, values) -> values.forEach(value -> address.queryParam(facet.word(), value)));
        if (after != null) {
            address.queryParam("after", Float.floatToIntBits(after.score()) + "." + after.order());
        }
        return address.build().toString();
    }
}
