package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request for quantities asks, read so that whatever is wrong with it is told at once.
 *
 * @param texts what to read; one, unless many were sent
 * @param many whether they were sent as a list
 */
record QuantitiesQuestion(List<String> texts, boolean many) {

    /** Characters of one text, and of all texts together: some tenths of a second of work. */
    static final int LONGEST = 100_000;

    /** Texts of one request. */
    static final int MOST = 100;

    private static final Set<String> NAMES = Set.of("text", "texts", "language");
    private static final Set<String> LANGUAGES = Set.of("ko", "en");

    /**
     * What the body asks.
     *
     * @throws ProblemException with pointers to everything that is wrong
     */
    static QuantitiesQuestion read(byte @Nullable [] body, String path) {
        Reader reader = new Reader(Documents.read(body, path));
        QuantitiesQuestion question = reader.question();
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

        QuantitiesQuestion question() {
            sent.fieldNames().forEachRemaining(name -> {
                if (!NAMES.contains(name)) {
                    mistake("/" + Texts.printable(name), "is not known; there are text, texts, language");
                }
            });
            checkLanguage();
            boolean many = sent.has("texts");
            if (many == sent.has("text")) {
                mistake("", "must have either text or texts");
                return new QuantitiesQuestion(List.of(), many);
            }
            return new QuantitiesQuestion(many ? texts() : List.of(text(sent.path("text"), "/text")), many);
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
            if (texts.stream().mapToLong(String::length).sum() > LONGEST) {
                mistake("/texts", "must have at most 100,000 characters together");
            }
            return texts;
        }

        private String text(JsonNode text, String pointer) {
            if (!text.isTextual() || text.textValue().isBlank()) {
                mistake(pointer, "must be a text, and not empty");
                return "";
            }
            if (text.textValue().length() > LONGEST) {
                mistake(pointer, "must have at most 100,000 characters");
                return "";
            }
            return text.textValue();
        }

        private void checkLanguage() {
            JsonNode language = sent.path("language");
            boolean absent = language.isMissingNode() || language.isNull();
            String tag = language.isTextual() ? language.textValue() : "";
            if (!absent && !LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage())) {
                mistake("/language", "must be ko or en");
            }
        }

        private void mistake(String pointer, String detail) {
            mistakes.add(Mistake.in(pointer, detail));
        }
    }
}
