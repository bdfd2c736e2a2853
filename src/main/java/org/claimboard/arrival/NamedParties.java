package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a JSON-LD graph says in one place and refers to in others: parties, claims and ratings. */
final class NamedParties {

    private static final int MOST = 2000;

    /** Characters of one of them. */
    private static final int LARGEST = 20_000;

    private static final List<String> KEPT = List.of(
            "@type",
            "name",
            "url",
            "sameAs",
            "text",
            "author",
            "datePublished",
            "appearance",
            "firstAppearance",
            "alternateName",
            "ratingValue",
            "bestRating",
            "worstRating");

    private NamedParties() {}

    /** What is more than a reference, by {@code @id}. */
    static Map<String, JsonNode> in(Elements elements) throws IOException {
        Map<String, JsonNode> named = new HashMap<>();
        for (Element element = elements.next(); element != null; element = elements.next()) {
            collect(element.tree(), named);
        }
        return named;
    }

    private static boolean isSaid(ObjectNode kept) {
        return kept.size() > (kept.has("@type") ? 1 : 0);
    }

    /** What a node says, here or where it refers to; null if it refers to what is not there. */
    static @Nullable JsonNode resolved(JsonNode node, Map<String, JsonNode> named) {
        boolean reference = node.path("@id").isTextual() && node.size() == (node.has("@type") ? 2 : 1);
        return reference ? named.get(node.path("@id").textValue()) : node;
    }

    private static void collect(JsonNode node, Map<String, JsonNode> named) {
        if (node instanceof ObjectNode object && object.path("@id").isTextual() && named.size() < MOST) {
            ObjectNode kept = object.objectNode();
            for (String field : KEPT) {
                if (object.hasNonNull(field)) {
                    kept.set(field, object.get(field));
                }
            }
            if (isSaid(kept) && kept.toString().length() <= LARGEST) {
                named.putIfAbsent(object.path("@id").textValue(), kept);
            }
        }
        node.forEach(child -> collect(child, named));
    }
}
