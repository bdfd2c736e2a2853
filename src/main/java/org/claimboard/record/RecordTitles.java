package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** What to call a record that may be an incomplete draft. */
public final class RecordTitles {

    private static final int LONGEST = 300;

    private RecordTitles() {}

    /**
     * What it is called in each language that it has a name in, on one line each; its slug, if in none.
     *
     * @param record in the fields of the file format
     */
    public static LocalizedText of(RecordKey key, JsonNode record) {
        JsonNode title = record.path(field(key.type()));
        Map<String, String> all = new TreeMap<>();
        if (title.isTextual()) {
            all.put(record.path("language").asText("en"), line(title));
        }
        title.properties().stream()
                .filter(one -> one.getValue().isTextual())
                .forEach(one -> all.put(one.getKey(), line(one.getValue())));
        all.values().removeIf(String::isEmpty);
        return LocalizedText.of(all.isEmpty() ? Map.of("en", key.slug()) : all);
    }

    private static String line(JsonNode text) {
        return PlainText.line(text.textValue(), LONGEST);
    }

    private static String field(RecordType type) {
        return switch (type) {
            case ARTICLE, SOURCE, CLAIM -> "title";
            case CLAIMANT, TOPIC -> "names";
            case COMPARISON -> "question";
            case CHAIN -> "topic";
            case RATES -> "name";
        };
    }
}
