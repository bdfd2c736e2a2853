package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.matching.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * What a request for matches asks.
 *
 * @param texts the sentences; one, unless many were asked for
 * @param many whether they were sent as a list
 * @param tongue their language; null if each shows its own
 */
record MatchQuestion(List<String> texts, boolean many, @Nullable Tongue tongue, int limit) {

    /** Characters of one text. */
    static final int LONGEST = SentenceCheck.LONGEST;

    /** Texts of one request. */
    static final int MOST = 50;

    /** Characters of all texts together: some seconds of work. */
    private static final int MOST_CHARACTERS = 40_000;

    private static final int USUAL_LIMIT = 5;
    private static final List<String> NAMES = List.of("text", "texts", "language", "limit");

    /**
     * What was sent asks.
     *
     * @throws ProblemException with pointers to everything that is wrong
     */
    static MatchQuestion read(ObjectNode sent, String path) {
        AskedTexts asked = new AskedTexts(sent, NAMES, new AskedTexts.Bounds(LONGEST, MOST, MOST_CHARACTERS), path);
        MatchQuestion question = new MatchQuestion(asked.texts(), asked.areMany(), tongue(asked), limit(asked));
        asked.check();
        return question;
    }

    private static @Nullable Tongue tongue(AskedTexts asked) {
        JsonNode language = asked.field("language");
        if (language == null) {
            return null;
        }
        try {
            return Tongue.ofTag(language.isTextual() ? language.textValue() : "");
        } catch (IllegalArgumentException e) {
            asked.mistake("/language", "must be " + Tongue.tags());
            return null;
        }
    }

    private static int limit(AskedTexts asked) {
        JsonNode limit = asked.field("limit");
        if (limit == null) {
            return USUAL_LIMIT;
        }
        if (!limit.isIntegralNumber()
                || !limit.canConvertToInt()
                || limit.intValue() < 1
                || limit.intValue() > ClaimQuery.MOST) {
            asked.mistake("/limit", "must be a number from 1 to " + ClaimQuery.MOST);
            return USUAL_LIMIT;
        }
        return limit.intValue();
    }
}
