package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Part of a record in words to read: its value, or a line for each of its values. */
final class Said {

    private final Names names;

    Said(Names names) {
        this.names = names;
    }

    /** Empty for what is not there. */
    String of(String pointer, JsonNode node) {
        if (!node.isContainerNode()) {
            return words(node);
        }
        List<String> lines = new ArrayList<>();
        collect(node, pointer, names.of(pointer).length(), lines);
        return String.join("\n", lines);
    }

    private void collect(JsonNode node, String pointer, int outer, List<String> lines) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), Pointers.child(pointer, i), outer, lines);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(field.getValue(), Pointers.child(pointer, field.getKey()), outer, lines));
        } else {
            String name = names.of(pointer);
            String inner = name.length() > outer ? name.substring(outer).replaceFirst("^ › ", "") : name;
            lines.add(inner + ": " + words(node));
        }
    }

    private static String words(JsonNode node) {
        return node.isNumber() ? Numbers.write(node) : node.asText();
    }
}
