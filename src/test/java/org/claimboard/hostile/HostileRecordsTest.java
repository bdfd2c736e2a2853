package org.claimboard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The records have texts wherever the format has room for them; a new place fails here until it has texts too. */
class HostileRecordsTest {

    private static final String FORMAT = "/org/claimboard/record/claim-file.schema.json";

    @Test
    void records_haveATextInEveryFreeString() throws IOException {
        JsonNode types = new ObjectMapper()
                .readTree(HostileRecordsTest.class.getResourceAsStream(FORMAT))
                .path("$defs");
        Set<String> free = new TreeSet<>();
        for (String kind : List.of("article", "claimant", "source", "claim", "comparison", "chain", "rates")) {
            free(types, types.path(kind + "-file"), kind + "-file", free);
        }
        assertThat(free).hasSizeGreaterThan(50);
        free.removeAll(HostileRecords.places());
        // What stands around a quote is in the passage; retractions go through their form; a period of a figure is one
        // of the codes
        // that Period takes; the rest are shared types.
        free.removeIf(
                path -> path.matches(
                        "claim-file/(appears/(prefix|suffix)|retraction/.*|quantities/period|evidence/(quantity|credibility)/.*)"));
        assertThat(free).isEmpty();
    }

    private static void free(JsonNode types, JsonNode type, String path, Set<String> found) {
        String reference = type.path("$ref").asText();
        if (reference.endsWith("/text") || reference.endsWith("/link")) {
            found.add(path);
        } else if (!reference.isEmpty()) {
            free(types, types.path(reference.substring("#/$defs/".length())), path, found);
        } else if (type.path("type").asText().equals("string")
                && type.path("pattern").asText("\\S").equals("\\S")) {
            found.add(path);
        }
        type.path("properties")
                .properties()
                .forEach(field -> free(types, field.getValue(), path + "/" + field.getKey(), found));
        if (type.has("items")) {
            free(types, type.path("items"), path, found);
        }
    }
}
