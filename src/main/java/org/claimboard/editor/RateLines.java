package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rates as people paste them: on each line a day, month or year and its rate. */
final class RateLines {

    private static final String BETWEEN = "[\\s:;=\\t]+";

    private RateLines() {}

    static String write(JsonNode rates) {
        return rates.properties().stream()
                .map(rate -> rate.getKey() + " " + Numbers.write(rate.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The rates by period; empty if a line has none, or one period has two. */
    static Optional<ObjectNode> read(String lines) {
        ObjectNode rates = JsonNodeFactory.instance.objectNode();
        for (String line :
                lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            Optional<Map.Entry<String, JsonNode>> rate = rate(line);
            if (rate.isEmpty() || rates.has(rate.get().getKey())) {
                return Optional.empty();
            }
            rates.set(rate.get().getKey(), rate.get().getValue());
        }
        return Optional.of(rates);
    }

    private static Optional<Map.Entry<String, JsonNode>> rate(String line) {
        String[] words = line.split(BETWEEN, 3);
        if (words.length != 2 || !words[0].matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return Optional.empty();
        }
        return Numbers.read(words[1]).map(number -> Map.entry(words[0], number));
    }
}
