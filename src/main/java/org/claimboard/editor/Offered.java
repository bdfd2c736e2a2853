package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.claimboard.site.Language;

/**
 * What fields of a comparison offer to choose from, by words: which number of a claim stands at a position, and between which
 * positions a ratio is. The record has their places and keys.
 */
@ApplicationScoped
class Offered {

    private final NamedRecords named;

    Offered(NamedRecords named) {
        this.named = named;
    }

    /** By pointer of the field. */
    Map<String, List<View.Option>> in(Form form, ObjectNode typed, Language reader) {
        Map<String, List<View.Option>> offered = new HashMap<>();
        if (form.type() != RecordType.COMPARISON) {
            return offered;
        }
        JsonNode positions = typed.path("positions");
        Map<String, JsonNode> claims = claims(positions);
        for (int i = 0; i < positions.size(); i++) {
            JsonNode position = positions.get(i);
            JsonNode claim = claims.get(position.path("claim").asText());
            if (claim != null) {
                numbers(claim, position, "/positions/" + i, offered);
            }
        }
        for (String list : List.of("suggested", "fair")) {
            for (int i = 0; i < typed.path(list).size(); i++) {
                for (String end : List.of("larger", "smaller")) {
                    String chosen = typed.path(list).get(i).path(end).asText();
                    offered.put("/" + list + "/" + i + "/" + end, positions(positions, chosen, reader));
                }
            }
        }
        return offered;
    }

    private Map<String, JsonNode> claims(JsonNode positions) {
        List<RecordKey> keys = stream(positions)
                .map(position -> position.path("claim").asText())
                .filter(Slug::isOne)
                .distinct()
                .map(slug -> new RecordKey(RecordType.CLAIM, slug))
                .toList();
        Map<String, JsonNode> claims = new HashMap<>();
        named.of(keys).forEach((key, head) -> claims.put(key.slug(), content(head)));
        return claims;
    }

    private static JsonNode content(RecordHead head) {
        return CanonicalForm.parse(head.latest.content);
    }

    private static void numbers(JsonNode claim, JsonNode position, String at, Map<String, List<View.Option>> offered) {
        String source = position.path("source").asText();
        List<JsonNode> quantities = source.isBlank()
                ? stream(claim.path("quantities")).toList()
                : stream(claim.path("evidence"))
                        .filter(evidence -> evidence.path("source").asText().equals(source)
                                && evidence.path("quantity").isObject())
                        .map(evidence -> evidence.path("quantity"))
                        .toList();
        String number = position.path("quantity").asText();
        offered.put(at + "/quantity", options(quantities, number));
        int place = number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1;
        if (place <= quantities.size()) {
            offered.put(
                    at + "/conversion",
                    options(
                            stream(quantities.get(place - 1).path("conversions"))
                                    .toList(),
                            position.path("conversion").asText()));
        }
    }

    private static List<View.Option> options(List<JsonNode> quantities, String chosen) {
        List<View.Option> options = new ArrayList<>();
        for (int i = 1; i <= quantities.size(); i++) {
            String word = Integer.toString(i);
            options.add(new View.Option(word, told(quantities.get(i - 1)), word.equals(chosen)));
        }
        boolean unknown = !chosen.isBlank()
                && options.stream().noneMatch(option -> option.word().equals(chosen));
        if (unknown) {
            options.add(new View.Option(chosen, chosen, true));
        }
        return options;
    }

    /** The words and the number. */
    private static String told(JsonNode quantity) {
        String number = Stream.of("value", "lower", "upper")
                .map(quantity::path)
                .filter(JsonNode::isNumber)
                .map(value -> value.decimalValue().toPlainString())
                .reduce((one, other) -> one + "–" + other)
                .orElse("");
        return "“" + quantity.path("stated").asText() + "” "
                + (number + " " + quantity.path("unit").asText()).strip();
    }

    private static List<View.Option> positions(JsonNode positions, String chosen, Language reader) {
        List<View.Option> options = new ArrayList<>();
        for (JsonNode position : positions) {
            String key = position.path("key").asText();
            if (!key.isBlank()) {
                JsonNode label = position.path("label");
                String words = Stream.concat(Stream.of(label.path(reader.tag())), stream(label))
                        .map(JsonNode::asText)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(key);
                options.add(new View.Option(key, words, key.equals(chosen)));
            }
        }
        boolean unknown = !chosen.isBlank()
                && options.stream().noneMatch(option -> option.word().equals(chosen));
        if (unknown) {
            options.add(new View.Option(chosen, chosen, true));
        }
        return options;
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
