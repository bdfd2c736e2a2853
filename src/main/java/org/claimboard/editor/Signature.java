package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/**
 * Who signs what is added, and when.
 *
 * @param name what to call the person
 * @param today the day, YYYY-MM-DD
 */
record Signature(String name, String today) {

    private static final Set<String> SIGNED_BY = Set.of("author", "reviewer");

    /** A new item: blank, but signed and dated if it is one that stays for good. */
    JsonNode blank(Part part) {
        if (part instanceof Part.Field) {
            return TextNode.valueOf("");
        }
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        if (part instanceof Part.Group group && isSigned(group)) {
            group.parts().forEach(each -> {
                if (SIGNED_BY.contains(each.name())) {
                    item.put(each.name(), name);
                } else if (each.name().equals("date")) {
                    item.put("date", today);
                }
            });
        }
        return item;
    }

    private static boolean isSigned(Part.Group group) {
        return group.parts().stream()
                .anyMatch(part ->
                        SIGNED_BY.contains(part.name()) && part instanceof Part.Field field && field.required());
    }
}
