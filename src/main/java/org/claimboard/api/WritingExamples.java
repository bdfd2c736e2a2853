package org.claimboard.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.record.Ordered;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** Examples of writing: a small set of records that refer to each other, which a test takes all the way to readers. */
final class WritingExamples {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String YAML =
            """
            claimant: harbour-union
            kind: organization
            names:
              en: The dockers' union
            """;

    private WritingExamples() {}

    static Map<?, ?> document(RecordType type) {
        String name = "examples/" + type.word() + "-document.json";
        try (InputStream file = Objects.requireNonNull(WritingExamples.class.getResourceAsStream(name), name)) {
            return MAPPER.readValue(file, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object slug(RecordType type) {
        return Objects.requireNonNull(document(type).get(type.word()));
    }

    /** What each step is answered when taken in turn. */
    static Object answer(String step, RecordType type) {
        return switch (step) {
            case "submit" -> standing(type, "submitted", 2);
            case "publish" -> publication(type);
            case "return" -> standing(type, "returned", 3);
            case "discardDraftOf", "withdraw" -> standing(type, "discarded", 2);
            default -> draft(type);
        };
    }

    private static Map<String, Object> draft(RecordType type) {
        Map<String, Object> draft = standing(type, "drafted", 1);
        draft.put("sound", true);
        draft.put("findings", List.of());
        draft.put("record", document(type));
        return draft;
    }

    private static Map<String, Object> standing(RecordType type, String state, int number) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("self", Links.draft(key(type)));
        standing.put("kind", type.word());
        standing.put("slug", slug(type));
        standing.put("state", state);
        standing.put("etag", Precondition.tag(number));
        standing.put("revision", number);
        standing.put("author", "anna");
        standing.put("since", "2026-03-05T09:30:00.123456Z");
        standing.put("reason", "");
        return standing;
    }

    private static Map<String, Object> publication(RecordType type) {
        Map<String, Object> published = new LinkedHashMap<>();
        published.put("self", Links.record(key(type)));
        published.put("kind", type.word());
        published.put("slug", slug(type));
        published.put("act", "published");
        published.put("revision", 3);
        published.put("etag", Precondition.tag(3));
        return Map.of("published", List.of(published));
    }

    static Map<String, Object> list() {
        return Ordered.ofEntries(
                Map.entry("items", List.of(standing(RecordType.CLAIM, "submitted", 2))), Map.entry("total", 1));
    }

    static Map<String, Object> importRequest() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("path", "claimants/harbour-union.yaml");
        file.put("text", YAML);
        return Map.of("files", List.of(file));
    }

    static Map<String, Object> importAnswer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("published", false);
        answer.put("added", Map.of("claimant", 1));
        answer.put("changed", Map.of());
        answer.put("unchanged", Map.of());
        answer.put("warnings", 0);
        answer.put("problems", List.of());
        return answer;
    }

    private static RecordKey key(RecordType type) {
        return new RecordKey(type, String.valueOf(slug(type)));
    }
}
