package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prefix before schema.org's words in one record, as {@code schema:} or {@code https://schema.org/}, told by the word
 * that no other vocabulary has. Expanded JSON-LD, where every value is a list of objects, has the whole address.
 */
final class SchemaPrefix {

    private static final Pattern CLAIM = Pattern.compile("(.+[:/#])claimReviewed");

    private SchemaPrefix() {}

    /** The record with schema.org's words alone; the same if it has no prefix. */
    static ObjectNode without(ObjectNode record) {
        Iterator<String> names = record.fieldNames();
        while (names.hasNext()) {
            Matcher matcher = CLAIM.matcher(names.next());
            if (matcher.matches()) {
                return (ObjectNode) plain(record, matcher.group(1));
            }
        }
        return record;
    }

    private static JsonNode plain(JsonNode node, String prefix) {
        boolean expanded = prefix.endsWith("/") || prefix.endsWith("#");
        if (node.isArray()) {
            if (expanded && node.size() == 1) {
                return plain(node.get(0), prefix);
            }
            ArrayNode list = ((ArrayNode) node).arrayNode();
            node.forEach(one -> list.add(plain(one, prefix)));
            return list;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        if (expanded && object.path("@value").isValueNode()) {
            return object.path("@value");
        }
        ObjectNode plain = object.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = bare(field.getKey(), prefix);
            boolean ofType = name.equals("@type") && field.getValue().isTextual();
            JsonNode value = ofType
                    ? TextNode.valueOf(bare(field.getValue().textValue(), prefix))
                    : plain(field.getValue(), prefix);
            // What stands there without a prefix too is left as it is.
            if (name.equals(field.getKey()) || !object.has(name)) {
                plain.set(name, value);
            }
        }
        return plain;
    }

    private static String bare(String word, String prefix) {
        return word.startsWith(prefix) ? word.substring(prefix.length()) : word;
    }
}
