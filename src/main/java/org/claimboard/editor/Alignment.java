package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which items of three lists are the same item. */
final class Alignment {

    private Alignment() {}

    /** One item as each side has it; missing where a side does not. */
    record Item(JsonNode base, JsonNode theirs, JsonNode mine) {}

    /**
     * The items in the order of the merged list; empty if they cannot be told apart.
     *
     * @param key the part by which items are known; null if only by their place
     */
    static List<Item> of(@Nullable String key, JsonNode base, JsonNode theirs, JsonNode mine) {
        if (key != null) {
            Optional<Map<String, JsonNode>> known = byKey(key, base);
            Optional<Map<String, JsonNode>> knownTheirs = byKey(key, theirs);
            Optional<Map<String, JsonNode>> knownMine = byKey(key, mine);
            if (known.isPresent() && knownTheirs.isPresent() && knownMine.isPresent()) {
                return byKey(known.get(), knownTheirs.get(), knownMine.get());
            }
        }
        return byPlace(base, theirs, mine);
    }

    /** Items by key; empty if one has none, or two have the same. */
    private static Optional<Map<String, JsonNode>> byKey(String key, JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        for (JsonNode item : list) {
            String name = item.path(key).asText();
            if (name.isEmpty() || items.put(name, item) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(items);
    }

    private static List<Item> byKey(
            Map<String, JsonNode> base, Map<String, JsonNode> theirs, Map<String, JsonNode> mine) {
        List<String> before = shared(base, mine);
        boolean reordered = !before.equals(shared(mine, base));
        Set<String> order = new LinkedHashSet<>(reordered ? mine.keySet() : theirs.keySet());
        order.addAll(reordered ? theirs.keySet() : mine.keySet());
        MissingNode none = MissingNode.getInstance();
        return order.stream()
                .map(key -> new Item(
                        base.getOrDefault(key, none), theirs.getOrDefault(key, none), mine.getOrDefault(key, none)))
                .toList();
    }

    private static List<String> shared(Map<String, JsonNode> order, Map<String, JsonNode> other) {
        return order.keySet().stream().filter(other::containsKey).toList();
    }

    private static List<Item> byPlace(JsonNode base, JsonNode theirs, JsonNode mine) {
        if (!keepsPlaces(base, theirs) || !keepsPlaces(base, mine)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        IntStream.range(0, base.size()).forEach(i -> items.add(new Item(base.get(i), theirs.get(i), mine.get(i))));
        MissingNode none = MissingNode.getInstance();
        IntStream.range(base.size(), theirs.size()).forEach(i -> items.add(new Item(none, theirs.get(i), none)));
        IntStream.range(base.size(), mine.size()).forEach(i -> items.add(new Item(none, none, mine.get(i))));
        return items;
    }

    /** Whether the list still has every item where it was: changed in place, or only added to at the end. */
    private static boolean keepsPlaces(JsonNode base, JsonNode now) {
        if (now.size() > base.size()) {
            return IntStream.range(0, base.size()).allMatch(i -> now.get(i).equals(base.get(i)));
        }
        return now.size() == base.size() && (now.equals(base) || !counted(now).equals(counted(base)));
    }

    private static Map<JsonNode, Integer> counted(JsonNode list) {
        Map<JsonNode, Integer> counted = new HashMap<>();
        list.forEach(item -> counted.merge(item, 1, Integer::sum));
        return counted;
    }
}
