package org.claimboard.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.claimboard.claim.Ordered;

/**
 * What sentences are matched against of one claim.
 *
 * @param slug the claim's key
 * @param wordings its words in the languages that it has
 */
record ClaimWords(String slug, Map<Tongue, Wording> wordings) {

    ClaimWords {
        wordings = Ordered.of(wordings);
    }

    /** The words of a claim on file. */
    static ClaimWords of(String slug, JsonNode claim) {
        Map<Tongue, Wording> wordings = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            String title = claim.path("title").path(tongue.tag()).asText();
            String text = claim.path("text").path(tongue.tag()).asText();
            if (!title.isBlank() || !text.isBlank()) {
                wordings.put(tongue, Wording.of(title, text));
            }
        }
        return new ClaimWords(slug, wordings);
    }
}
