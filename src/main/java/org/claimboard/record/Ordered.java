package org.claimboard.record;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies that nobody can change and that keep the order of what they were made of. Those of {@link Map} and {@link Set}
 * have another order at each start of the program, so that one record would be told in two sequences of bytes.
 */
public final class Ordered {

    private Ordered() {}

    /** A copy of a map, in the map's order. */
    public static <K, V> Map<K, V> of(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The entries, in the order in which they are written. */
    @SafeVarargs
    public static <K, V> Map<K, V> ofEntries(Map.Entry<K, V>... entries) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(map);
    }

    /** The elements, each once, in the order in which they first come. */
    public static <T> Set<T> of(Collection<T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
