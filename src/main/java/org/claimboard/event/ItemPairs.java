package org.claimboard.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which item of a list became which: items that name what they are about are matched by that name, wherever they stand;
 * others by what they say and, where that changed, by their place.
 */
final class ItemPairs {

    /** Fields that say what an item is about, the most telling first. */
    private static final List<String> NAMES = List.of("key", "source", "origin", "to", "article", "larger");

    private ItemPairs() {}

    /**
     * One item before and after.
     *
     * @param number its place in the list, from 1; that of before if it was removed
     * @param before missing if it was added
     * @param after missing if it was removed
     */
    record Pair(int number, JsonNode before, JsonNode after) {}

    static List<Pair> of(JsonNode before, JsonNode after) {
        boolean named = Stream.concat(stream(before), stream(after))
                .allMatch(item -> !name(item).isEmpty());
        return named ? byName(before, after) : byContent(before, after);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }

    private static String name(JsonNode item) {
        return NAMES.stream()
                .filter(item::has)
                .findFirst()
                .map(field -> field + " " + item.path(field).asText())
                .orElse("");
    }

    private static List<Pair> byName(JsonNode before, JsonNode after) {
        Map<String, Integer> old = places(before);
        List<Pair> pairs = new ArrayList<>();
        places(after).forEach((name, place) -> {
            Integer was = old.remove(name);
            pairs.add(new Pair(place + 1, before.path(was == null ? -1 : was), after.path(place)));
        });
        old.forEach((name, place) -> pairs.add(new Pair(place + 1, before.path(place), after.path(-1))));
        return pairs;
    }

    /** The items' places by their names; the second of a name is another than the first. */
    private static Map<String, Integer> places(JsonNode list) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String name = name(list.path(i));
            places.put(name + " " + times.merge(name, 1, Integer::sum), i);
        }
        return places;
    }

    private static List<Pair> byContent(JsonNode before, JsonNode after) {
        Patch<JsonNode> patch =
                DiffUtils.diff(stream(before).toList(), stream(after).toList());
        List<Pair> pairs = new ArrayList<>();
        for (AbstractDelta<JsonNode> delta : patch.getDeltas()) {
            List<JsonNode> old = delta.getSource().getLines();
            List<JsonNode> now = delta.getTarget().getLines();
            int start = delta.getType() == DeltaType.DELETE
                    ? delta.getSource().getPosition()
                    : delta.getTarget().getPosition();
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                pairs.add(new Pair(start + i + 1, at(old, i, before), at(now, i, before)));
            }
        }
        return pairs;
    }

    private static JsonNode at(List<JsonNode> items, int place, JsonNode list) {
        return place < items.size() ? items.get(place) : list.path(-1);
    }
}
