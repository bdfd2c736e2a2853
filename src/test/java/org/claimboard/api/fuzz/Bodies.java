package org.claimboard.api.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies as the document shows them, and what becomes of them in careless hands. */
final class Bodies {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private Bodies() {}

    /** The same with one thing in it that is otherwise. */
    static String spoilt(JsonNode body, Random random) {
        String text = body.toString();
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> "[" + text + "]";
            case 2 -> Odd.text(random);
            case 3 -> "[".repeat(2_000);
            default -> {
                JsonNode copy = body.deepCopy();
                change(copy, random);
                yield copy.toString();
            }
        };
    }

    private static void change(JsonNode root, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(root, places);
        if (places.isEmpty()) {
            return;
        }
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(Odd.text(random), value(random));
                default -> object.set(name, value(random));
            }
        } else if (place instanceof ArrayNode array) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                array.add(value(random));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.numberNode(random.nextInt() * 1.0e300);
            case 2 -> MAKE.numberNode(-random.nextInt(1_000));
            case 3 -> MAKE.booleanNode(random.nextBoolean());
            case 4 -> MAKE.objectNode().put(Odd.text(random), Odd.text(random));
            case 5 -> MAKE.arrayNode().add(Odd.text(random));
            default -> MAKE.textNode(Odd.text(random));
        };
    }
}
