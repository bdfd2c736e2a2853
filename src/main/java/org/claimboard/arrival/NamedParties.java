package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What a JSON-LD graph names in one place and refers to in others. */
final class NamedParties {

    private static final int MOST = 2000;

    private NamedParties() {}

    /** What has a name, by {@code @id}. */
    static Map<String, JsonNode> in(Elements elements) throws IOException {
        Map<String, JsonNode> named = new HashMap<>();
        for (Element element = elements.next(); element != null; element = elements.next()) {
            collect(element.tree(), named);
        }
        return named;
    }

    private static void collect(JsonNode node, Map<String, JsonNode> named) {
        if (node instanceof ObjectNode object
                && object.path("@id").isTextual()
                && object.hasNonNull("name")
                && named.size() < MOST) {
            ObjectNode kept = object.objectNode();
            for (String field : new String[] {"@type", "name", "url", "sameAs"}) {
                if (object.has(field)) {
                    kept.set(field, object.get(field));
                }
            }
            named.putIfAbsent(object.path("@id").textValue(), kept);
        }
        node.forEach(child -> collect(child, named));
    }
}
