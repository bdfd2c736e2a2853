package org.claimboard.arrival;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Builds the tree of one record, up to a size; what is behind it is read and forgotten. */
final class BoundedTree {

    /** Characters of one record, about. */
    static final int LARGEST = 1 << 20;

    /** What a value costs beside its characters, so that a million empty lists are large too. */
    private static final int EACH = 8;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private int room = LARGEST;

    /** Whether something was left out. */
    boolean isFull() {
        return room < 0;
    }

    /** The value at which the parser stands; the parser then stands at its end. Nesting is bounded by the parser. */
    JsonNode read(JsonParser parser) throws IOException {
        room -= EACH;
        if (isFull()) {
            parser.skipChildren();
            return NODES.nullNode();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.textNode(text(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            room -= name.length();
            parser.nextToken();
            object.set(name, read(parser));
        }
        return object;
    }

    private JsonNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode item = read(parser);
            if (!isFull()) {
                array.add(item);
            }
        }
        return array;
    }

    private String text(JsonParser parser) throws IOException {
        String text = parser.getText();
        room -= text.length();
        return text;
    }

    /** Numbers stay as they are written: 1e999999 must not unfold. */
    private JsonNode number(JsonParser parser) throws IOException {
        String text = text(parser);
        return text.length() > 30 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0
                ? NODES.textNode(text)
                : NODES.numberNode(parser.getDecimalValue());
    }
}
