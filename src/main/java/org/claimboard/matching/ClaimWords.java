package org.claimboard.matching;

import java.util.Map;

/**
 * What sentences are matched against of one claim.
 *
 * @param slug the claim's key
 * @param wordings its words in the languages that it has
 */
record ClaimWords(String slug, Map<Tongue, Wording> wordings) {

    ClaimWords {
        wordings = Map.copyOf(wordings);
    }
}
