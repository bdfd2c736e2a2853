package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a record's tree as if it came from its file: with the same limits, the same numbers, and its parts on lines in the
 * order of the file.
 */
final class TreeReader {

    /** Escapes and ends of lines make at most so many characters of one; in deep parts, where each word has a line, so many. */
    private static final int WIDE = 8;

    private static final int WIDEST = 64;
    private static final int DEEP = 10;

    /** Of indentation, and around a value. */
    private static final int STEP = 4;

    private static final int AROUND = 8;

    private final Map<String, Integer> lines = new HashMap<>();
    private int line = 1;
    private long size;

    private TreeReader() {}

    /**
     * The tree as a file would hold it.
     *
     * @throws YamlReader.Unreadable if no file can hold it
     */
    static YamlReader.Parsed read(JsonNode tree) throws YamlReader.Unreadable {
        TreeReader reader = new TreeReader();
        JsonNode read = reader.node(tree, "", 0, true);
        if (reader.size > YamlReader.LARGEST_FILE) {
            String file = YamlWriter.write(tree);
            if (file.codePointCount(0, file.length()) > YamlReader.LARGEST_FILE) {
                throw new YamlReader.Unreadable(1, "larger than 512 KiB");
            }
        }
        return new YamlReader.Parsed(read, new Lines(reader.lines));
    }

    /**
     * @param inline whether its first part stands on its own line: in a list, and in the whole
     */
    private JsonNode node(JsonNode tree, String pointer, int depth, boolean inline) throws YamlReader.Unreadable {
        if (depth > YamlReader.DEEPEST) {
            throw new YamlReader.Unreadable(line, "nested deeper than " + YamlReader.DEEPEST + " levels");
        }
        lines.putIfAbsent(pointer, line);
        size += AROUND + (long) STEP * depth;
        if (tree.isObject()) {
            return mapping(tree, pointer, depth, inline);
        }
        if (tree.isArray()) {
            return sequence(tree, pointer, depth, inline);
        }
        if (tree.isNumber()) {
            BigDecimal exact = tree.decimalValue();
            size += exact.precision() + Math.min(Math.abs((long) exact.scale()), YamlWriter.MOST_ZEROS);
            return number(exact);
        }
        size += atMost(tree.asText(), depth);
        return tree.isTextual() ? JsonNodeFactory.instance.textNode(YamlReader.clean(tree.textValue(), line)) : tree;
    }

    private ObjectNode mapping(JsonNode tree, String pointer, int depth, boolean inline) throws YamlReader.Unreadable {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            line += object.isEmpty() && inline ? 0 : 1;
            String name = YamlReader.clean(field.getKey(), line);
            size += atMost(name, depth);
            String child = pointer + "/" + Lines.escape(name);
            lines.put(child, line);
            object.set(name, node(field.getValue(), child, depth + 1, false));
        }
        return object;
    }

    private ArrayNode sequence(JsonNode tree, String pointer, int depth, boolean inline) throws YamlReader.Unreadable {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : tree) {
            line += array.isEmpty() && inline ? 0 : 1;
            array.add(node(item, pointer + "/" + array.size(), depth + 1, true));
        }
        return array;
    }

    private static long atMost(String text, int depth) {
        return (long) text.length() * (depth < DEEP ? WIDE : WIDEST);
    }

    /** A size that the file does not exceed, without writing it. */
    static long largest(JsonNode tree) throws YamlReader.Unreadable {
        TreeReader reader = new TreeReader();
        reader.node(tree, "", 0, true);
        return reader.size;
    }

    private static JsonNode number(BigDecimal exact) {
        return Math.abs((long) exact.scale()) > YamlWriter.MOST_ZEROS
                ? JsonNodeFactory.instance.textNode(exact.toString())
                : YamlReader.plain(exact.toPlainString());
    }
}
