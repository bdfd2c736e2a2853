package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimboard.record.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sent, as a tree in the shape of the record whose values are the very words typed. Only what the form
 * asks for is looked up, and lists close up, so that hostile names cost nothing.
 */
final class Typed {

    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+");

    private static final Pattern PLACE = Pattern.compile("0|[1-9][0-9]{0,5}");

    private final NavigableMap<String, String> fields = new TreeMap<>();

    private Typed(Map<String, List<String>> posted) {
        posted.forEach((name, values) -> {
            if (name.startsWith("/") && !values.isEmpty()) {
                fields.put(name, LineEnds.unified(values.get(0)));
            }
        });
    }

    static ObjectNode read(Form form, Map<String, List<String>> posted) {
        return (ObjectNode) new Typed(posted).node(form.whole(), "");
    }

    private JsonNode node(Part part, String pointer) {
        if (part instanceof Part.Group group) {
            return group(group, pointer);
        }
        if (part instanceof Part.Items items) {
            return items(items, pointer);
        }
        return part instanceof Part.Text ? text(pointer) : value(pointer);
    }

    private ObjectNode group(Part.Group group, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Part part : group.parts()) {
            String at = Pointers.child(pointer, part.name());
            if (!fields.containsKey(at) && below(at).isEmpty()) {
                continue;
            }
            object.set(part.name(), node(part, at));
        }
        return object;
    }

    private ArrayNode items(Part.Items items, String pointer) {
        TreeSet<Integer> places = new TreeSet<>();
        steps(pointer).stream()
                .filter(step -> PLACE.matcher(step).matches())
                .forEach(step -> places.add(Integer.valueOf(step)));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        places.stream()
                .limit(items.most())
                .forEach(place -> list.add(node(items.item(), Pointers.child(pointer, place))));
        return list;
    }

    private ObjectNode text(String pointer) {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        steps(pointer).stream()
                .filter(step -> LANGUAGE.matcher(step).matches())
                .limit(Part.Text.MOST_LANGUAGES)
                .forEach(language -> text.set(language, value(Pointers.child(pointer, language))));
        return text;
    }

    private TextNode value(String pointer) {
        @Nullable String typed = fields.get(pointer);
        return TextNode.valueOf(typed == null ? "" : typed);
    }

    /** The first steps of the names below. */
    private SortedSet<String> steps(String pointer) {
        TreeSet<String> steps = new TreeSet<>();
        int from = pointer.length() + 1;
        for (String name : below(pointer).keySet()) {
            int end = name.indexOf('/', from);
            steps.add(name.substring(from, end < 0 ? name.length() : end));
        }
        return steps;
    }

    private NavigableMap<String, String> below(String pointer) {
        // '0' is the character after '/'.
        return fields.subMap(pointer + "/", true, pointer + "0", false);
    }
}
