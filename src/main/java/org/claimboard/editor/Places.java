package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Where something of a record in canonical form stands in the form, which also shows items that are blank. */
final class Places {

    private Places() {}

    static String inForm(JsonNode record, String pointer) {
        JsonNode node = record;
        StringBuilder found = new StringBuilder();
        for (String step : Pointers.steps(pointer)) {
            String place = node instanceof ArrayNode list ? original(list, step) : step;
            found.append('/').append(place);
            node = node.isArray() ? item(node, place) : node.path(Pointers.last("/" + step));
        }
        return found.toString();
    }

    private static JsonNode item(JsonNode list, String place) {
        return place.matches("[0-9]{1,6}") ? list.path(Integer.parseInt(place)) : MissingNode.getInstance();
    }

    private static String original(ArrayNode list, String step) {
        if (!step.matches("[0-9]{1,6}")) {
            return step;
        }
        int wanted = Integer.parseInt(step);
        for (int i = 0, kept = 0; i < list.size(); i++) {
            if (Blank.is(list.get(i))) {
                continue;
            }
            if (kept == wanted) {
                return String.valueOf(i);
            }
            kept++;
        }
        return step;
    }
}
