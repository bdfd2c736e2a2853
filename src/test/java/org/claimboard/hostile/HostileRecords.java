package org.claimboard.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.hostile.HostileTexts.Bundle;

/** A record of each kind, in an order in which they refer back only, with places for texts in every free string. */
final class HostileRecords {

    static final List<String> KINDS =
            List.of("topics", "claimants", "sources", "articles", "claims", "comparisons", "chains", "rates");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final File FILE = new File("src/test/resources/hostile-records.json");
    private static final String PLACE = "¶";

    /** The words of a number, which must state no other. */
    private static final String WORDS = "words";

    private HostileRecords() {}

    /** By their kinds. Where fewer characters fit than the bundle has, the texts take turns. */
    static Map<String, JsonNode> of(String slug, HostileTexts texts, Bundle bundle) {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        JsonNode file = read();
        for (int i = 0; i < KINDS.size(); i++) {
            records.put(KINDS.get(i), fill(file.get(i), slug, texts, bundle));
        }
        return records;
    }

    /** Where there are texts: the names on the way, without languages and places in lists. */
    static Set<String> places() {
        Set<String> found = new TreeSet<>();
        read().forEach(record -> places(record, record.fieldNames().next() + "-file", found));
        return found;
    }

    private static JsonNode read() {
        try {
            return MAPPER.readTree(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode fill(JsonNode node, String slug, HostileTexts texts, Bundle bundle) {
        if (node.isObject()) {
            ObjectNode object = MAPPER.createObjectNode();
            node.properties().forEach(field -> object.set(field.getKey(), fill(field.getValue(), slug, texts, bundle)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(item -> array.add(fill(item, slug, texts, bundle)));
            return array;
        }
        return node.isTextual() ? TextNode.valueOf(fill(node.asText(), slug, texts, bundle)) : node;
    }

    private static String fill(String text, String slug, HostileTexts texts, Bundle bundle) {
        if (!text.startsWith(PLACE)) {
            return text.replace("SLUG", slug);
        }
        String place = text.substring(PLACE.length());
        if (place.startsWith(WORDS)) {
            int longest = Integer.parseInt(place.substring(WORDS.length()));
            return texts.withoutNumbers().next(longest).joined();
        }
        return switch (place) {
            case "long" -> bundle.joined();
            case "link" -> texts.next(200).link();
            default -> texts.next(Integer.parseInt(place)).joined();
        };
    }

    private static void places(JsonNode node, String path, Set<String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> places(
                            field.getValue(),
                            field.getKey().matches("en|ko") ? path : path + "/" + field.getKey(),
                            found));
        } else if (node.isArray()) {
            node.forEach(item -> places(item, path, found));
        } else if (node.asText().startsWith(PLACE)) {
            found.add(path);
        }
    }
}
