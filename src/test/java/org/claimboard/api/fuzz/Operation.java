package org.claimboard.api.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One operation of the document.
 *
 * @param place of the operation in the document, a JSON pointer
 * @param parameters with their references resolved
 */
record Operation(String method, String path, String place, JsonNode described, List<JsonNode> parameters) {

    /** The examples of its body; empty if it takes none. */
    List<JsonNode> bodies() {
        JsonNode content = described.at("/requestBody/content/application~1json");
        if (content.has("example")) {
            return List.of(content.path("example"));
        }
        return content.path("examples").findValues("value");
    }

    boolean takesBody() {
        return described.has("requestBody");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
