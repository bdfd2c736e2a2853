package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request about one text or many, read so that whatever is wrong with it is told at once. */
final class AskedTexts {

    /**
     * How much may be asked at once.
     *
     * @param longest characters of one text
     * @param most texts of one request
     * @param together characters of all texts
     */
    record Bounds(int longest, int most, int together) {}

    private final ObjectNode sent;
    private final Bounds bounds;
    private final String path;
    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * @param sent what the request holds
     * @param names of the fields that are taken
     * @param path of the request
     */
    AskedTexts(ObjectNode sent, List<String> names, Bounds bounds, String path) {
        this.sent = sent;
        this.bounds = bounds;
        this.path = path;
        sent.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                mistake("/" + Texts.printable(name), "is not known; there are " + String.join(", ", names));
            }
        });
    }

    /** Whether they were sent as a list. */
    boolean areMany() {
        return sent.has("texts");
    }

    /** One, unless they are many. */
    List<String> texts() {
        if (areMany() == sent.has("text")) {
            mistake("", "must have either text or texts");
            return List.of();
        }
        return areMany() ? listed() : List.of(text(sent.path("text"), "/text"));
    }

    private List<String> listed() {
        JsonNode list = sent.path("texts");
        if (!list.isArray() || list.isEmpty() || list.size() > bounds.most()) {
            mistake("/texts", "must be a list of 1 to " + bounds.most() + " texts");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            texts.add(text(list.get(i), "/texts/" + i));
        }
        if (texts.stream().mapToLong(String::length).sum() > bounds.together()) {
            mistake("/texts", "must have at most " + grouped(bounds.together()) + " characters together");
        }
        return texts;
    }

    private String text(JsonNode text, String pointer) {
        if (!text.isTextual() || text.textValue().isBlank()) {
            mistake(pointer, "must be a text, and not empty");
            return "";
        }
        if (text.textValue().length() > bounds.longest()) {
            mistake(pointer, "must have at most " + grouped(bounds.longest()) + " characters");
        }
        return text.textValue();
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Another field; null if it was not sent. */
    @Nullable
    JsonNode field(String name) {
        JsonNode field = sent.path(name);
        return field.isMissingNode() || field.isNull() ? null : field;
    }

    void mistake(String pointer, String detail) {
        mistakes.add(Mistake.in(pointer, detail));
    }

    /**
     * To be called when all was read.
     *
     * @throws ProblemException with pointers to everything that is wrong
     */
    void check() {
        if (!mistakes.isEmpty()) {
            String detail = "The request is not in the format; errors says where.";
            throw new ProblemException(Problem.of(Kind.NOT_IN_FORMAT, detail, path, mistakes));
        }
    }
}
