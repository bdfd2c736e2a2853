package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A record as its form shows it: a tree of the same shape whose values are what stands in the fields. */
final class Filled {

    private Filled() {}

    static ObjectNode of(Form form, ObjectNode record) {
        return group(form.whole(), record);
    }

    static JsonNode node(Part part, JsonNode value) {
        if (part instanceof Part.Group group) {
            return group(group, value);
        }
        if (part instanceof Part.Items items) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> list.add(node(items.item(), item)));
            return list;
        }
        return part instanceof Part.Field field ? TextNode.valueOf(words(field, value)) : text(value);
    }

    private static ObjectNode group(Part.Group group, JsonNode value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        group.parts().stream()
                .filter(part -> value.has(part.name()))
                .forEach(part -> object.set(part.name(), node(part, value.path(part.name()))));
        return object;
    }

    private static ObjectNode text(JsonNode value) {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        value.properties()
                .forEach(language ->
                        text.put(language.getKey(), language.getValue().asText()));
        return text;
    }

    private static String words(Part.Field field, JsonNode value) {
        return switch (field.control()) {
            case NUMBER, WHOLE, GRADE -> Numbers.write(value);
            case RATES -> RateLines.write(value);
            case FLAG -> value.asBoolean() ? "true" : "";
            case PER -> Denominators.words(value);
            case LINE, LINES, DATE, UNIT, CURRENCY, PERIOD, CHOICE, REFERENCE -> value.asText();
        };
    }
}
