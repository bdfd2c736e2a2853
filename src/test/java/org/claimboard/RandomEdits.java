package org.claimboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** Edits of every kind, in an order that the seed settles; each leaves a mark of its own. */
public final class RandomEdits {

    private static final String DAY_LONG_AGO = "2019-05-04";

    /** Of all, since several make copies in one store. */
    private static final AtomicInteger COPIES = new AtomicInteger();

    private final Random random;
    private final Edits edits;
    private final Map<RecordType, List<String>> slugs;
    private int number;

    public RandomEdits(long seed, Edits edits, Map<RecordType, List<String>> slugs) {
        this.random = new Random(seed);
        this.edits = edits;
        this.slugs = slugs;
    }

    /** What an edit leaves to be seen: the words and the record that shows them. */
    public record Mark(RecordKey key, String words) {}

    public Mark next() {
        String words = "edit-" + ++number + "-seen";
        // The first eighteen are one of each kind, the others as they come.
        int kind = number <= 18 ? number - 1 : random.nextInt(18);
        return switch (kind) {
            case 0 -> claim(RevisionAct.PUBLISHED, words, claim -> append(claim, "title", words));
            case 1 -> claim(RevisionAct.PUBLISHED, words, claim -> addEvidence(claim, words));
            case 2 ->
                claim(RevisionAct.PUBLISHED, words, claim -> {
                    removeEvidence(claim);
                    append(claim, "text", words);
                });
            case 3 -> claim(RevisionAct.PUBLISHED, words, claim -> assess(claim, words));
            case 4 -> claim(RevisionAct.CORRECTED, words, claim -> correct(claim, words));
            case 5 -> claim(RevisionAct.RETRACTED, words, claim -> retract(claim, words));
            case 6 -> newClaim(words);
            case 7 -> edit(RecordType.SOURCE, words, source -> addEdge(source, words));
            case 8 -> edit(RecordType.SOURCE, words, source -> addNote(source, words));
            case 9 ->
                copy(RecordType.SOURCE, words, source -> {
                    source.remove(List.of("ref", "credibility"));
                    source.put("publisher", words);
                });
            case 10 -> edit(RecordType.COMPARISON, words, comparison -> append(comparison, "why", words));
            case 11 -> copy(RecordType.COMPARISON, words, comparison -> append(comparison, "question", words));
            case 12 -> edit(RecordType.CLAIMANT, words, claimant -> append(claimant, "names", words));
            case 13 -> edit(RecordType.RATES, words, this::changeRate, words);
            case 14 ->
                edit(RecordType.ARTICLE, words, article -> {
                    article.put("publisher", article.path("publisher").asText() + " " + words);
                    ((ObjectNode) article.path("passages").path(0)).put("paragraph", number);
                });
            case 15 -> edit(RecordType.TOPIC, words, topic -> append(topic, "names", words));
            case 16 -> edit(RecordType.CLAIM, words, claim -> tag(claim, words));
            default -> edit(RecordType.CHAIN, words, chain -> append(chain, "topic", words));
        };
    }

    private Mark claim(RevisionAct act, String words, Consumer<ObjectNode> change) {
        RecordKey key = any(RecordType.CLAIM);
        edits.publish(key, act, change);
        return new Mark(key, words);
    }

    private Mark edit(RecordType type, String words, Consumer<ObjectNode> change) {
        RecordKey key = any(type);
        edits.publish(key, RevisionAct.PUBLISHED, change);
        return new Mark(key, words);
    }

    private Mark edit(RecordType type, String words, Consumer<ObjectNode> change, String note) {
        return edit(type, words, record -> {
            change.accept(record);
            append(record, "name", note);
        });
    }

    private Mark copy(RecordType type, String words, Consumer<ObjectNode> change) {
        RecordKey key = new RecordKey(type, "copy-" + COPIES.incrementAndGet());
        edits.publish(any(type), key, RevisionAct.PUBLISHED, change);
        return new Mark(key, words);
    }

    private Mark newClaim(String words) {
        return copy(RecordType.CLAIM, words, claim -> {
            claim.remove(List.of("ref", "assessments", "corrections", "retraction"));
            claim.path("evidence").forEach(evidence -> ((ObjectNode) evidence).remove("credibility"));
            append(claim, "title", words);
        });
    }

    private void addEvidence(ObjectNode claim, String words) {
        ObjectNode evidence = claim.withArrayProperty("evidence").addObject();
        evidence.put("source", anySlug(RecordType.SOURCE)).put("stance", random.nextBoolean() ? "supports" : "refutes");
        evidence.putObject("note").put("en", words);
    }

    private static void removeEvidence(ObjectNode claim) {
        JsonNode evidence = claim.path("evidence");
        for (int i = 0; i < evidence.size(); i++) {
            if (!evidence.path(i).has("credibility")) {
                ((ArrayNode) evidence).remove(i);
                return;
            }
        }
    }

    /** Entered now, dated long ago. */
    private static void assess(ObjectNode claim, String words) {
        ObjectNode assessment = claim.withArrayProperty("assessments").addObject();
        assessment.put("verdict", "unverifiable").put("confidence", "low");
        assessment.putObject("rationale").put("en", words);
        assessment.put("reviewer", "Second reviewer").put("date", DAY_LONG_AGO);
    }

    private static void correct(ObjectNode claim, String words) {
        ObjectNode correction = claim.withArrayProperty("corrections").addObject();
        correction.put("severity", "substantial");
        correction.putObject("wrong").put("en", "It was told wrongly.").put("ko", "잘못 알렸습니다.");
        correction.putObject("right").put("en", words).put("ko", words);
        correction.put("author", "Editor Kim").put("date", DAY_LONG_AGO);
    }

    private static void retract(ObjectNode claim, String words) {
        if (claim.has("retraction")) {
            append(claim, "title", words);
            return;
        }
        ObjectNode retraction = claim.putObject("retraction");
        retraction.putObject("reason").put("en", words);
        retraction.put("author", "Editor Kim").put("date", DAY_LONG_AGO);
    }

    private void addEdge(ObjectNode source, String words) {
        String target = anySlug(RecordType.SOURCE);
        ObjectNode edge = source.withArrayProperty("derives").addObject();
        if (target.equals(source.path("source").asText())) {
            edge.put("origin", "somebody");
        } else {
            edge.put("source", target);
        }
        edge.put("how", "quotes").putObject("note").put("en", words);
    }

    private static void addNote(ObjectNode source, String words) {
        ObjectNode note = source.withArrayProperty("credibility").addObject();
        note.put("reliability", "E").put("credibility", 5).putObject("reason").put("en", words);
        note.put("author", "Editor Kim").put("date", DAY_LONG_AGO);
    }

    private void changeRate(ObjectNode rates) {
        String periods = rates.has("days") ? "days" : "averages";
        ObjectNode known = (ObjectNode) rates.path(periods);
        String first = known.fieldNames().next();
        known.put(first, known.path(first).decimalValue().add(BigDecimal.valueOf(number)));
    }

    private void tag(ObjectNode claim, String words) {
        append(claim, "title", words);
        claim.putArray("topics")
                .add(any(RecordType.TOPIC).slug())
                .add(any(RecordType.TOPIC).slug());
    }

    /** Texts take the words in each of their languages. */
    private static void append(ObjectNode record, String field, String words) {
        ObjectNode text = record.withObjectProperty(field);
        List.copyOf(text.properties())
                .forEach(one -> text.put(one.getKey(), one.getValue().asText() + " " + words));
    }

    private RecordKey any(RecordType type) {
        return new RecordKey(type, anySlug(type));
    }

    private String anySlug(RecordType type) {
        List<String> all = slugs.getOrDefault(type, List.of());
        return all.get(random.nextInt(all.size()));
    }
}
