package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimboard.matching.Tongue;

/**
 * What a request for quantities asks.
 *
 * @param texts what to read; one, unless many were sent
 * @param many whether they were sent as a list
 */
record QuantitiesQuestion(List<String> texts, boolean many) {

    /** Characters of one text, and of all texts together: some tenths of a second of work. */
    static final int LONGEST = 100_000;

    /** Texts of one request. */
    static final int MOST = 100;

    private static final List<String> NAMES = List.of("text", "texts", "language");

    /**
     * What was sent asks.
     *
     * @throws ProblemException with pointers to everything that is wrong
     */
    static QuantitiesQuestion read(ObjectNode sent, String path) {
        AskedTexts asked = new AskedTexts(sent, NAMES, new AskedTexts.Bounds(LONGEST, MOST, LONGEST), path);
        QuantitiesQuestion question = new QuantitiesQuestion(asked.texts(), asked.areMany());
        JsonNode language = asked.field("language");
        if (language != null && !isRead(language)) {
            asked.mistake("/language", "must be " + Tongue.tags());
        }
        asked.check();
        return question;
    }

    private static boolean isRead(JsonNode language) {
        try {
            return language.isTextual() && Tongue.ofTag(language.textValue()) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
