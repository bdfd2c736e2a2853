package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.matching.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * What a request for matches asks, read so that whatever is wrong with it is told at once.
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
    private static final Set<String> NAMES = Set.of("text", "texts", "language", "limit");

    /**
     * What the body asks.
     *
     * @throws ProblemException with pointers to everything that is wrong
     */
    static MatchQuestion read(byte @Nullable [] body, String path) {
        ObjectNode sent = Documents.read(body, path);
        Reader reader = new Reader(sent);
        MatchQuestion question = reader.question();
        if (!reader.mistakes.isEmpty()) {
            String detail = "The request is not in the format; errors says where.";
            throw new ProblemException(Problem.of(Kind.NOT_IN_FORMAT, detail, path, reader.mistakes));
        }
        return question;
    }

    private static final class Reader {

        private final ObjectNode sent;
        private final List<Mistake> mistakes = new ArrayList<>();

        Reader(ObjectNode sent) {
            this.sent = sent;
        }

        MatchQuestion question() {
            sent.fieldNames().forEachRemaining(name -> {
                if (!NAMES.contains(name)) {
                    mistake("/" + Texts.printable(name), "is not known; there are text, texts, language, limit");
                }
            });
            boolean many = sent.has("texts");
            if (many == sent.has("text")) {
                mistake("", "must have either text or texts");
                return new MatchQuestion(List.of(), many, null, USUAL_LIMIT);
            }
            return new MatchQuestion(
                    many ? texts() : List.of(text(sent.path("text"), "/text")), many, tongue(), limit());
        }

        private List<String> texts() {
            JsonNode list = sent.path("texts");
            if (!list.isArray() || list.isEmpty() || list.size() > MOST) {
                mistake("/texts", "must be a list of 1 to " + MOST + " texts");
                return List.of();
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                texts.add(text(list.get(i), "/texts/" + i));
            }
            if (texts.stream().mapToInt(String::length).sum() > MOST_CHARACTERS) {
                mistake("/texts", "must have at most 40,000 characters together");
            }
            return texts;
        }

        private String text(JsonNode text, String pointer) {
            if (!text.isTextual() || text.textValue().isBlank()) {
                mistake(pointer, "must be a text, and not empty");
                return "";
            }
            if (text.textValue().length() > LONGEST) {
                mistake(pointer, "must have at most " + LONGEST + " characters");
            }
            return text.textValue();
        }

        private @Nullable Tongue tongue() {
            JsonNode language = sent.path("language");
            if (language.isMissingNode() || language.isNull()) {
                return null;
            }
            try {
                return Tongue.ofTag(language.isTextual() ? language.textValue() : "");
            } catch (IllegalArgumentException e) {
                mistake("/language", "must be ko or en");
                return null;
            }
        }

        private int limit() {
            JsonNode limit = sent.path("limit");
            if (limit.isMissingNode() || limit.isNull()) {
                return USUAL_LIMIT;
            }
            if (!limit.isIntegralNumber()
                    || !limit.canConvertToInt()
                    || limit.intValue() < 1
                    || limit.intValue() > ClaimQuery.MOST) {
                mistake("/limit", "must be a number from 1 to " + ClaimQuery.MOST);
                return USUAL_LIMIT;
            }
            return limit.intValue();
        }

        private void mistake(String pointer, String detail) {
            mistakes.add(Mistake.in(pointer, detail));
        }
    }
}
