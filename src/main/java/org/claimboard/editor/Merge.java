package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimboard.editor.Alignment.Item;
import org.claimboard.editor.Difference.By;

/**
 * Two records that came from one, put together. What only one side changed is taken from it; where both changed the same,
 * mine stands until somebody chooses.
 */
final class Merge {

    private final List<Difference> differences = new ArrayList<>();
    private final ObjectNode merged;

    private Merge(Form form, ObjectNode base, ObjectNode theirs, ObjectNode mine) {
        merged = (ObjectNode) node(form.whole(), base, theirs, mine, "");
    }

    /** All three in canonical form. */
    static Merge of(Form form, ObjectNode base, ObjectNode theirs, ObjectNode mine) {
        return new Merge(form, base, theirs, mine);
    }

    ObjectNode merged() {
        return merged;
    }

    List<Difference> differences() {
        return differences;
    }

    private JsonNode node(Part part, JsonNode base, JsonNode theirs, JsonNode mine, String pointer) {
        if (theirs.equals(mine)) {
            return mine;
        }
        boolean both = theirs.isContainerNode() && mine.isContainerNode();
        if (both && part instanceof Part.Group group) {
            return group(group, base, theirs, mine, pointer);
        }
        if (both && part instanceof Part.Text) {
            return text(base, theirs, mine, pointer);
        }
        if (both && part instanceof Part.Items items) {
            List<Item> aligned = Alignment.of(items.key(), base, theirs, mine);
            if (!aligned.isEmpty()) {
                return items(items, aligned, pointer);
            }
        }
        return value(base, theirs, mine, pointer);
    }

    private JsonNode group(Part.Group group, JsonNode base, JsonNode theirs, JsonNode mine, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Part part : group.parts()) {
            String name = part.name();
            put(
                    object,
                    name,
                    node(part, base.path(name), theirs.path(name), mine.path(name), Pointers.child(pointer, name)));
        }
        return object;
    }

    private JsonNode text(JsonNode base, JsonNode theirs, JsonNode mine, String pointer) {
        Set<String> languages = new LinkedHashSet<>();
        mine.fieldNames().forEachRemaining(languages::add);
        theirs.fieldNames().forEachRemaining(languages::add);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String tag : languages) {
            put(object, tag, leaf(base.path(tag), theirs.path(tag), mine.path(tag), Pointers.child(pointer, tag)));
        }
        return object;
    }

    private JsonNode items(Part.Items items, List<Item> aligned, String pointer) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Item item : aligned) {
            String at = Pointers.child(pointer, list.size());
            JsonNode node = node(items.item(), item.base(), item.theirs(), item.mine(), at);
            if (!node.isMissingNode()) {
                list.add(node);
            }
        }
        return list;
    }

    private JsonNode leaf(JsonNode base, JsonNode theirs, JsonNode mine, String pointer) {
        return theirs.equals(mine) ? mine : value(base, theirs, mine, pointer);
    }

    private JsonNode value(JsonNode base, JsonNode theirs, JsonNode mine, String pointer) {
        if (theirs.equals(mine)) {
            return mine;
        }
        By by = theirs.equals(base) ? By.ME : mine.equals(base) ? By.THEM : By.BOTH;
        differences.add(new Difference(pointer, by, base, theirs, mine));
        return switch (by) {
            case ME -> mine;
            case THEM -> theirs;
            // Something must stand where the choice is made.
            case BOTH -> mine.isMissingNode() ? theirs : mine;
        };
    }

    private static void put(ObjectNode object, String name, JsonNode node) {
        if (!(node instanceof MissingNode)) {
            object.set(name, node);
        }
    }
}
