package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.claimboard.record.ClaimFile.AssessmentEntry;
import org.claimboard.record.ClaimFile.CorrectionEntry;
import org.jspecify.annotations.Nullable;

/**
 * A claim's record as the ledger keeps it, whole or a draft that lacks something, and what people do with it. An act gives
 * a new record and leaves this one as it is; what readers have seen is only ever added to ({@link AppendOnly}).
 *
 * @param tree in the fields of the file format
 */
public record ClaimRecord(ObjectNode tree) {

    private static final String ASSESSMENTS = "assessments";
    private static final String CORRECTIONS = "corrections";
    private static final String RETRACTION = "retraction";

    /**
     * The record in a tree that is known to hold one.
     *
     * @throws ClassCastException if it is no object
     */
    public static ClaimRecord of(JsonNode tree) {
        return new ClaimRecord((ObjectNode) tree);
    }

    /** The record that a revision holds. */
    public static ClaimRecord parse(String content) {
        return new ClaimRecord(CanonicalForm.parse(content));
    }

    /** With one more verdict, which from now on holds. */
    public ClaimRecord assess(AssessmentEntry entry) {
        return with(ASSESSMENTS, CanonicalForm.part(entry));
    }

    /**
     * With a verdict that may still lack something, in place of the last one if nobody has seen that.
     *
     * @param shown how many verdicts readers have seen
     */
    public ClaimRecord assess(ObjectNode draft, int shown) {
        ObjectNode next = tree.deepCopy();
        ArrayNode all = next.withArrayProperty(ASSESSMENTS);
        if (all.size() > shown) {
            all.remove(all.size() - 1);
        }
        all.add(draft);
        return new ClaimRecord(next);
    }

    /** With one more correction. */
    public ClaimRecord correct(CorrectionEntry entry) {
        return with(CORRECTIONS, CanonicalForm.part(entry));
    }

    /** Withdrawn; it stays, and says so. */
    public ClaimRecord retract(Retraction retraction) {
        ObjectNode next = tree.deepCopy();
        next.set(RETRACTION, CanonicalForm.part(retraction));
        return new ClaimRecord(next);
    }

    private ClaimRecord with(String list, JsonNode entry) {
        ObjectNode next = tree.deepCopy();
        next.withArrayProperty(list).add(entry);
        return new ClaimRecord(next);
    }

    /** Of several verdicts, the one that was entered last holds; null while there is none. */
    public @Nullable JsonNode currentAssessment() {
        return tree.path(ASSESSMENTS).get(assessments() - 1);
    }

    /** The verdict that holds, if the draft or record has one that there is; none while nobody rated it, or no longer. */
    public Optional<Verdict> verdict() {
        JsonNode current = currentAssessment();
        return current == null
                ? Optional.empty()
                : Words.find(Verdict.class, current.path("verdict").textValue());
    }

    /** How many verdicts it has had. */
    public int assessments() {
        return tree.path(ASSESSMENTS).size();
    }

    public int corrections() {
        return tree.path(CORRECTIONS).size();
    }

    public boolean isRetracted() {
        return tree.path(RETRACTION).isObject();
    }
}
