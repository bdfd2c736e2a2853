package org.claimboard.exchange.claimreview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a JSON document, which knows where it stands.
 *
 * @param pointer RFC 6901
 */
record Part(JsonNode node, String pointer) {

    /** The field; missing if there is none. */
    Part get(String field) {
        return new Part(
                node.path(field), pointer + "/" + field.replace("~", "~0").replace("/", "~1"));
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** A text that says something. */
    boolean isText() {
        return node.isTextual() && !node.textValue().isBlank();
    }

    String text() {
        return node.isTextual() ? node.textValue().strip() : node.toString();
    }

    /** The items of a list, or the part itself as the only one; none if it is not there. */
    List<Part> each() {
        if (!node.isArray()) {
            return isThere() ? List.of(this) : List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Part(node.get(i), pointer + "/" + i))
                .toList();
    }

    /** Whether it is an object of the type of schema.org, or of one of several. */
    boolean isA(String... types) {
        return node.isObject()
                && get("@type").each().stream()
                        .map(type -> type.text().replaceFirst("^(https?://schema\\.org/|schema:)", ""))
                        .anyMatch(type -> Stream.of(types).anyMatch(type::equals));
    }
}
