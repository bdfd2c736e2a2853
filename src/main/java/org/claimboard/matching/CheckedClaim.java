package org.claimboard.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Ordered;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an answer shows of a claim, kept in the index so that a question asks no database.
 *
 * @param titles its title by language; its text, where it has no title
 * @param verdict null while there is none
 * @param retracted whether it was withdrawn
 */
public record CheckedClaim(String slug, Map<String, String> titles, @Nullable Verdict verdict, boolean retracted) {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    public CheckedClaim {
        titles = Ordered.of(titles);
    }

    /** A published claim as it is on file. */
    static CheckedClaim of(String slug, ObjectNode claim) {
        Map<String, String> titles = byLanguage(claim.path("title"));
        return new CheckedClaim(
                slug,
                titles.isEmpty() ? byLanguage(claim.path("text")) : titles,
                new ClaimRecord(claim).verdict().orElse(null),
                new ClaimRecord(claim).isRetracted());
    }

    private static Map<String, String> byLanguage(JsonNode texts) {
        Map<String, String> all = new TreeMap<>();
        texts.properties()
                .forEach(text -> all.put(text.getKey(), text.getValue().asText()));
        return all;
    }

    String toJson() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + slug, e);
        }
    }

    static CheckedClaim parse(String json) {
        try {
            return MAPPER.readValue(json, CheckedClaim.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + json, e);
        }
    }
}
