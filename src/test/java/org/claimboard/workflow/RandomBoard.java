package org.claimboard.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A few random sources, claims and series of rates that name each other in every way, dense enough for circles. Beside
 * what it writes it keeps what depends on what, by the rules as people tell them.
 */
final class RandomBoard {

    static final int SOURCES = 5;
    static final int CLAIMS = 9;
    static final int SERIES = 4;

    /** None of them is in the shipped files. */
    private static final List<String> CURRENCIES = List.of("CHF", "GBP", "JPY", "SEK");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final Map<RecordKey, ObjectNode> records = new LinkedHashMap<>();

    /** What each record says that depends on what: cause and dependant. */
    final Map<RecordKey, Set<List<RecordKey>>> ties = new LinkedHashMap<>();

    /** Base, quote and first source of each series. */
    final Map<RecordKey, List<String>> series = new LinkedHashMap<>();

    /** The currencies between which each claim converts. */
    final Map<RecordKey, Set<Set<String>>> conversions = new LinkedHashMap<>();

    private final Random random;

    RandomBoard(Random random) {
        this.random = random;
        for (int i = 0; i < SOURCES; i++) {
            write(source(i));
        }
        for (int i = 0; i < CLAIMS; i++) {
            write(claim(i));
        }
        for (int i = 0; i < SERIES; i++) {
            write(rates(i));
        }
    }

    static RecordKey source(int i) {
        return new RecordKey(RecordType.SOURCE, "random-source-" + i);
    }

    static RecordKey claim(int i) {
        return new RecordKey(RecordType.CLAIM, "random-claim-" + i);
    }

    static RecordKey rates(int i) {
        return new RecordKey(RecordType.RATES, "random-rates-" + i);
    }

    ObjectNode record(RecordKey key) {
        return Objects.requireNonNull(records.get(key));
    }

    RecordKey any() {
        List<RecordKey> keys = List.copyOf(records.keySet());
        return keys.get(random.nextInt(keys.size()));
    }

    boolean isAssessed(RecordKey claim) {
        return record(claim).has("assessments");
    }

    void assess(RecordKey claim) {
        assess(record(claim));
    }

    /** Says something new without naming others differently. */
    void touch(RecordKey key, String words) {
        ObjectNode record = record(key);
        if (key.type() == RecordType.SOURCE) {
            record.put("title", words);
        } else {
            record.putObject(key.type() == RecordType.CLAIM ? "title" : "name").put("en", words);
        }
    }

    /** Writes the record anew, naming others at random; a claim keeps its assessments. */
    void write(RecordKey key) {
        ObjectNode old = records.get(key);
        ObjectNode record = MAPPER.createObjectNode().put(key.type().word(), key.slug());
        records.put(key, record);
        ties.put(key, new HashSet<>());
        switch (key.type()) {
            case SOURCE -> writeSource(key, record, old);
            case CLAIM -> writeClaim(key, record, old);
            default -> writeRates(key, record);
        }
    }

    private void writeSource(RecordKey key, ObjectNode record, @Nullable ObjectNode old) {
        record.put("title", "t" + random.nextInt())
                .put("language", "en")
                .put("type", "reporting")
                .put("seen", "own");
        ArrayNode edges = record.putArray("derives");
        for (RecordKey other : some(SOURCES, 2, RandomBoard::source, key)) {
            edges.addObject().put("source", other.slug()).put("how", "derives-from");
            tie(key, other, key);
        }
        if (old != null && old.has("credibility")) {
            keepNotes(key, old.get("credibility"), record);
        } else if (random.nextInt(3) == 0) {
            for (RecordKey other : some(SOURCES, 2, RandomBoard::source, key)) {
                note(record, other);
                tie(key, other, key);
            }
        }
    }

    private void writeClaim(RecordKey key, ObjectNode record, @Nullable ObjectNode old) {
        record.put("language", "en").put("kind", "event").put("claimant", "gene-munster");
        record.putObject("title").put("en", "t" + random.nextInt());
        record.putObject("text").put("en", "It is so.");
        evidence(key, record, old);
        if (random.nextInt(4) == 0) {
            RecordKey step = source(random.nextInt(SOURCES));
            ObjectNode first = record.putArray("chain").addObject().put("source", step.slug());
            first.putObject("who").put("en", "Someone");
            tie(key, step, key);
        }
        relations(key, record.putArray("relations"));
        conversions.put(key, Set.of());
        if (random.nextInt(2) == 0) {
            conversion(key, record);
        }
        if (old == null && random.nextInt(4) > 0) {
            assess(record);
        }
        if (old != null && old.has("assessments")) {
            record.set("assessments", old.get("assessments"));
        }
    }

    private void evidence(RecordKey key, ObjectNode record, @Nullable ObjectNode old) {
        Set<String> cited = new HashSet<>();
        ArrayNode evidence = record.putArray("evidence");
        for (JsonNode entry : old == null ? List.<JsonNode>of() : old.path("evidence")) {
            if (entry.has("credibility")) {
                String slug = entry.path("source").asText();
                ObjectNode kept = evidence.addObject().put("source", slug).put("stance", "refutes");
                tie(key, new RecordKey(RecordType.SOURCE, slug), key);
                keepNotes(key, entry.get("credibility"), kept);
                cited.add(slug);
            }
        }
        for (RecordKey other : some(SOURCES, 2, RandomBoard::source, key)) {
            if (!cited.add(other.slug())) {
                continue;
            }
            ObjectNode entry = evidence.addObject().put("source", other.slug()).put("stance", "supports");
            tie(key, other, key);
            if (random.nextInt(4) == 0) {
                RecordKey confirming = source(random.nextInt(SOURCES));
                note(entry, confirming);
                tie(key, confirming, key);
            }
        }
    }

    /** Notes are only ever added. */
    private void keepNotes(RecordKey key, JsonNode notes, ObjectNode on) {
        on.set("credibility", notes);
        for (JsonNode note : notes) {
            String confirming = note.path("confirmedBy").path(0).path("source").asText();
            tie(key, new RecordKey(RecordType.SOURCE, confirming), key);
        }
    }

    private void relations(RecordKey key, ArrayNode relations) {
        List<String> types = List.of("disputes", "supports", "repeats", "compares-with", "derives-from", "refines");
        for (RecordKey other : some(CLAIMS, 2, RandomBoard::claim, key)) {
            String type = types.get(random.nextInt(types.size()));
            ObjectNode relation = relations.addObject().put("type", type).put("to", other.slug());
            relation.putObject("why").put("en", "for a reason");
            switch (type) {
                case "disputes" -> {
                    tie(key, key, other);
                    relation.put("ground", "scope").put("state", "open");
                    if (random.nextBoolean()) {
                        RecordKey answer = claim(random.nextInt(CLAIMS));
                        relation.put("state", "answered").put("answeredBy", answer.slug());
                        tie(key, answer, other);
                    }
                }
                case "supports" -> tie(key, key, other);
                case "compares-with" -> {
                    tie(key, key, other);
                    tie(key, other, key);
                }
                default -> tie(key, other, key);
            }
        }
    }

    private void conversion(RecordKey key, ObjectNode record) {
        String from = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        String to = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        ObjectNode quantity = record.putArray("quantities").addObject();
        quantity.put("value", 5).put("unit", from).put("stated", "five");
        ObjectNode conversion = quantity.putArray("conversions").addObject();
        conversion.put("stated", "about six").put("value", 6).put("unit", to);
        if (!from.equals(to)) {
            conversions.put(key, Set.of(Set.of(from, to)));
        }
        if (random.nextInt(3) == 0) {
            RecordKey finding = claim(random.nextInt(CLAIMS));
            conversion.put("finding", finding.slug());
            tie(key, finding, key);
        }
    }

    private void writeRates(RecordKey key, ObjectNode record) {
        int base = random.nextInt(CURRENCIES.size());
        int quote = (base + 1 + random.nextInt(CURRENCIES.size() - 1)) % CURRENCIES.size();
        RecordKey source = source(random.nextInt(2));
        record.putObject("name").put("en", "n" + random.nextInt());
        record.put("base", CURRENCIES.get(base))
                .put("quote", CURRENCIES.get(quote))
                .put("preference", 1);
        record.putArray("sources").add(source.slug());
        record.putObject("days").put("2020-05-04", 1 + random.nextInt(9));
        series.put(key, List.of(CURRENCIES.get(base), CURRENCIES.get(quote), source.slug()));
    }

    private void tie(RecordKey owner, RecordKey cause, RecordKey dependant) {
        ties.computeIfAbsent(owner, key -> new HashSet<>()).add(List.of(cause, dependant));
    }

    private static void assess(ObjectNode claim) {
        ObjectNode assessment = claim.withArray("assessments").addObject();
        assessment.put("verdict", "contested").put("confidence", "low").put("reviewer", "Anna");
        assessment.put("date", "2021-01-01").putObject("rationale").put("en", "So it seems.");
    }

    private static void note(ObjectNode on, RecordKey confirming) {
        ObjectNode note =
                on.withArray("credibility").addObject().put("reliability", "B").put("credibility", 1);
        note.put("author", "Anna").put("date", "2021-01-01").putObject("reason").put("en", "Known.");
        note.putArray("confirmedBy").addObject().put("source", confirming.slug());
    }

    private List<RecordKey> some(int of, int most, IntFunction<RecordKey> key, RecordKey not) {
        Set<RecordKey> some = new HashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(key.apply(random.nextInt(of)));
        }
        some.remove(not);
        return new ArrayList<>(some);
    }
}
