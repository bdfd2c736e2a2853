package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.record.ClaimantKind;
import org.jspecify.annotations.Nullable;

/** Reads the people and organisations that records name. */
final class Parties {

    private static final int LONGEST_NAME = 300;
    private static final int MOST = 10;

    private final Map<String, JsonNode> named;
    private final Notes notes;

    /**
     * @param named what the file names elsewhere, by {@code @id}
     */
    Parties(Map<String, JsonNode> named, Notes notes) {
        this.named = named;
        this.notes = notes;
    }

    /** Those that stand at the pointer: one, several or none. */
    List<Party> at(JsonNode node, String pointer) {
        if (node.isArray()) {
            List<Party> all = new ArrayList<>();
            for (int i = 0; i < Math.min(node.size(), MOST); i++) {
                all.addAll(at(node.get(i), pointer + "/" + i));
            }
            return all;
        }
        if (node.isTextual() && !node.textValue().isBlank()) {
            notes.add(ArrivalRule.PARTY_IS_TEXT, pointer, node.textValue());
            String text = name(node, pointer);
            return List.of(
                    RecordedAddress.isOne(text)
                            ? new Party("", null, List.of(text))
                            : new Party(text, null, List.of()));
        }
        return node.isObject() ? object(node, pointer) : List.of();
    }

    private List<Party> object(JsonNode node, String pointer) {
        JsonNode whole = node;
        if (!node.has("name") && !node.has("url") && node.path("@id").isTextual()) {
            String reference = node.path("@id").textValue();
            if (!named.containsKey(reference)) {
                notes.add(ArrivalRule.PARTY_ELSEWHERE, pointer, reference);
                return List.of();
            }
            whole = named.getOrDefault(reference, node);
        }
        List<String> addresses = new ArrayList<>();
        addresses(whole.path("url"), addresses);
        addresses(whole.path("sameAs"), addresses);
        Party party = new Party(name(whole.path("name"), pointer + "/name"), kind(whole), List.copyOf(addresses));
        if (!party.isNamed() && addresses.isEmpty()) {
            notes.add(ArrivalRule.PARTY_UNREADABLE, pointer, node.toString());
            return List.of();
        }
        return List.of(party);
    }

    private String name(JsonNode node, String pointer) {
        String name = notes.line(node, pointer);
        if (name.length() > LONGEST_NAME) {
            notes.add(ArrivalRule.TEXT_CUT, pointer, name);
            return Clean.text(name.substring(0, LONGEST_NAME));
        }
        return name;
    }

    private static void addresses(JsonNode node, List<String> into) {
        if (node.isArray()) {
            node.forEach(item -> addresses(item, into));
        } else if (node.isTextual() && RecordedAddress.isOne(node.textValue().strip()) && into.size() < MOST) {
            into.add(node.textValue().strip());
        }
    }

    private static @Nullable ClaimantKind kind(JsonNode node) {
        JsonNode said = node.path("@type").isArray() ? node.path("@type").path(0) : node.path("@type");
        String type = said.asText("").toLowerCase(Locale.ROOT);
        if (type.endsWith("person")) {
            return ClaimantKind.PERSON;
        }
        return type.endsWith("organization") ? ClaimantKind.ORGANIZATION : null;
    }
}
