package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimboard.record.RecordType;

/** The words of which a new record's slug is made: its English name, or else its name in another language. */
final class Proposal {

    private Proposal() {}

    /** Empty if there is nothing to make one of. */
    static String of(RecordType type, ObjectNode record) {
        return names(type, record)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(name -> !name.isBlank())
                .map(Proposal::words)
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> names(RecordType type, ObjectNode record) {
        return switch (type) {
            case ARTICLE -> Stream.of(record.at("/titleTranslations/en"), record.path("title"));
            case CLAIMANT, TOPIC -> inEach(record.path("names"));
            case SOURCE -> Stream.of(record.path("title"), record.path("publisher"), record.path("url"));
            case CLAIM -> inEach(record.path("title"));
            case COMPARISON -> inEach(record.path("question"));
            case CHAIN -> inEach(record.path("topic"));
            case RATES -> inEach(record.path("name"));
        };
    }

    /** English first: its words are Latin as they are. */
    private static Stream<JsonNode> inEach(JsonNode text) {
        return Stream.concat(Stream.of(text.path("en")), StreamSupport.stream(text.spliterator(), false));
    }

    /** Apostrophes stand within words. */
    static String words(String name) {
        return name.replaceAll("['’]", "");
    }
}
