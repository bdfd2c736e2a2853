package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a synthetic corpus (claims.ndjson, sources.ndjson, evidence.ndjson) as records of ours, claim by claim: each with
 * the five evidence items that stand at its place in their file. Only sources nearby and the first thousand are kept, so
 * that memory stays the same however many there are.
 */
final class SyntheticRecords implements AutoCloseable {

    private static final int POPULAR = 1000;
    private static final int NEARBY = 64;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, String> VERDICTS = Map.of(
            "false", "refuted",
            "mostly_false", "misleading",
            "half_true", "contested",
            "mostly_true", "mostly-supported",
            "true", "supported",
            "unverifiable", "unverifiable");

    private static final Map<String, String> STANCES =
            Map.of("refutes", "refutes", "supports", "supports", "context", "contextualises");

    private final BufferedReader claims;
    private final BufferedReader sources;
    private final BufferedReader evidence;
    private final Map<Integer, JsonNode> popular = new HashMap<>();
    private final Map<Integer, JsonNode> nearby = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, JsonNode> eldest) {
            return size() > NEARBY;
        }
    };

    private int lastSource;

    /** A claim with what it names, and the sources that come into sight with it. */
    record Step(RecordKey key, ObjectNode claim, Map<RecordKey, JsonNode> others, List<RecordKey> newSources) {}

    SyntheticRecords(Path folder) throws IOException {
        claims = Files.newBufferedReader(folder.resolve("claims.ndjson"));
        sources = Files.newBufferedReader(folder.resolve("sources.ndjson"));
        evidence = Files.newBufferedReader(folder.resolve("evidence.ndjson"));
    }

    /** The next claim; null behind the last. */
    @Nullable
    Step next() throws IOException {
        String line = claims.readLine();
        if (line == null) {
            return null;
        }
        JsonNode read = MAPPER.readTree(line);
        int id = read.path("id").asInt();
        Map<RecordKey, JsonNode> others = new HashMap<>();
        List<RecordKey> newSources = readSources(2 * id + 12, others);
        ObjectNode claim = claim(read, others);
        ArrayNode items = claim.putArray("evidence");
        for (int i = 0; i < 5; i++) {
            addEvidence(MAPPER.readTree(evidence.readLine()), items, others);
        }
        return new Step(new RecordKey(RecordType.CLAIM, "c" + id), claim, others, newSources);
    }

    private List<RecordKey> readSources(int upTo, Map<RecordKey, JsonNode> others) throws IOException {
        List<RecordKey> read = new ArrayList<>();
        while (lastSource < upTo) {
            String line = sources.readLine();
            if (line == null) {
                break;
            }
            JsonNode one = MAPPER.readTree(line);
            lastSource = one.path("id").asInt();
            ObjectNode source = MAPPER.createObjectNode()
                    .put("source", "s" + lastSource)
                    .put("title", one.path("title").asText())
                    .put("publisher", one.path("publisher").asText())
                    .put("language", one.path("lang").asText())
                    .put("date", one.path("published_date").asText());
            (lastSource <= POPULAR ? popular : nearby).put(lastSource, source);
            RecordKey key = new RecordKey(RecordType.SOURCE, "s" + lastSource);
            others.put(key, source);
            read.add(key);
        }
        return read;
    }

    private static ObjectNode claim(JsonNode read, Map<RecordKey, JsonNode> others) {
        String language = read.path("lang").asText();
        String name = read.path("claimant").asText();
        String slug = "p" + Long.toUnsignedString(Hash.of(name), Character.MAX_RADIX);
        ObjectNode claimant = MAPPER.createObjectNode().put("claimant", slug).put("kind", "person");
        claimant.putObject("names").put(language, name);
        others.put(new RecordKey(RecordType.CLAIMANT, slug), claimant);
        ObjectNode claim = MAPPER.createObjectNode()
                .put("claim", "c" + read.path("id").asInt())
                .put("language", language)
                .put("kind", "quantity")
                .put("claimant", slug)
                .put("stated", read.path("claim_date").asText());
        claim.putObject("title").put(language, read.path("text").asText());
        claim.putObject("text")
                .put(
                        language,
                        read.path("text").asText() + " ("
                                + read.path("occasion").asText() + ")");
        if (read.path("verdict").isTextual()) {
            ObjectNode assessment = claim.putArray("assessments").addObject();
            assessment.put("verdict", VERDICTS.get(read.path("verdict").asText()));
            assessment
                    .putObject("rationale")
                    .put(language, read.path("verdict_summary").asText());
        }
        return claim;
    }

    private void addEvidence(JsonNode read, ArrayNode items, Map<RecordKey, JsonNode> others) {
        int source = read.path("source_id").asInt();
        JsonNode known = popular.getOrDefault(source, nearby.get(source));
        if (known != null) {
            others.put(new RecordKey(RecordType.SOURCE, "s" + source), known);
        }
        items.addObject()
                .put("source", "s" + source)
                .put("stance", STANCES.get(read.path("stance").asText()))
                .put("quote", read.path("quote").asText());
    }

    @Override
    public void close() throws IOException {
        claims.close();
        sources.close();
        evidence.close();
    }
}
