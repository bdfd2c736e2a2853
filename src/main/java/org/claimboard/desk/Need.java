package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordType;

/** What readers should find in a record. The rules ask for some of it; the rest is good work. */
public enum Need {
    TITLE("/title", true, RecordType.ARTICLE, RecordType.CLAIM),
    TEXT("/text", true, RecordType.CLAIM),
    KIND("/kind", true, RecordType.CLAIM, RecordType.CLAIMANT),
    CLAIMANT("/claimant", true, RecordType.CLAIM),
    NAMES("/names", true, RecordType.CLAIMANT, RecordType.TOPIC),
    PLACE("/appears", false, RecordType.CLAIM),
    NUMBERS("/quantities", false, RecordType.CLAIM),
    EVIDENCE("/evidence", false, RecordType.CLAIM),
    ASSESSMENT("/assessments", false, RecordType.CLAIM),
    PUBLISHER("/publisher", true, RecordType.ARTICLE),
    DATE("/date", false, RecordType.ARTICLE, RecordType.SOURCE),
    PASSAGES("/passages", true, RecordType.ARTICLE),
    ADDRESS("/url", false, RecordType.ARTICLE, RecordType.SOURCE),
    ARCHIVE("/archive", false, RecordType.SOURCE),
    QUOTES("/quotes", false, RecordType.SOURCE),
    CREDIBILITY("/credibility", false, RecordType.SOURCE),
    QUESTION("/question", true, RecordType.COMPARISON),
    POSITIONS("/positions", true, RecordType.COMPARISON),
    STEPS("/steps", true, RecordType.CHAIN),
    CLAIMS("/claims", true, RecordType.CHAIN),
    RATE_SOURCES("/sources", true, RecordType.RATES),
    LANGUAGE("/language", true, RecordType.ARTICLE, RecordType.SOURCE, RecordType.CLAIM),
    SOURCE_TYPE("/type", true, RecordType.SOURCE),
    SEEN("/seen", true, RecordType.SOURCE),
    WHY("/why", true, RecordType.COMPARISON),
    UNIT("/unit", true, RecordType.COMPARISON),
    ORDER("/order", true, RecordType.COMPARISON),
    TOPIC_OF_CHAIN("/topic", true, RecordType.CHAIN),
    ORIGINS("/independentOrigins", true, RecordType.CHAIN),
    RATE_NAME("/name", true, RecordType.RATES),
    CURRENCIES("/base", true, RecordType.RATES),
    QUOTE_CURRENCY("/quote", true, RecordType.RATES),
    PREFERENCE("/preference", true, RecordType.RATES),
    /** The words in each of the languages that records are written in. */
    ALL_LANGUAGES(
            "",
            false,
            RecordType.CLAIM,
            RecordType.CLAIMANT,
            RecordType.COMPARISON,
            RecordType.CHAIN,
            RecordType.TOPIC);

    private final String pointer;
    private final boolean required;
    // Set.copyOf is immutable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<RecordType> types;

    Need(String pointer, boolean required, RecordType... types) {
        this.pointer = pointer;
        this.required = required;
        this.types = Set.of(types);
    }

    /** What a record of the kind needs. */
    static List<Need> of(RecordType type, JsonNode record) {
        boolean number = record.path("kind").asText().equals("quantity");
        return Arrays.stream(values())
                .filter(need -> need.types.contains(type))
                .filter(need -> need != NUMBERS || number)
                .toList();
    }

    boolean isRequired() {
        return required;
    }

    /** The field's pointer in the record (RFC 6901). */
    String pointer(RecordType type) {
        return this == ALL_LANGUAGES ? "/" + named(type) : pointer;
    }

    boolean isMet(RecordType type, JsonNode record) {
        if (this != ALL_LANGUAGES) {
            JsonNode value = record.at(pointer);
            return (value.isValueNode() && !value.isNull()) || !value.isEmpty();
        }
        return isInAll(record.path(named(type))) && (type != RecordType.CLAIM || isInAll(record.path("text")));
    }

    private static boolean isInAll(JsonNode text) {
        return Languages.written().stream().allMatch(text::has);
    }

    private static String named(RecordType type) {
        return switch (type) {
            case CLAIMANT, TOPIC -> "names";
            case COMPARISON -> "question";
            case CHAIN -> "topic";
            case ARTICLE, SOURCE, CLAIM, RATES -> "title";
        };
    }
}
