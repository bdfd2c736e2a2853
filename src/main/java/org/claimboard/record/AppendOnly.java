package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Assessments, corrections, retractions and credibility notes are appended, never overwritten: a new content must repeat
 * the old ones first. An assessment that has no conclusion may get one, for it says in short what stands there already.
 */
public final class AppendOnly {

    private static final String CONCLUSION = "conclusion";

    private AppendOnly() {}

    /** Whether the content, in canonical form, repeats what the one before it says and may only add to. */
    public static boolean holds(String before, String after) {
        JsonNode old = CanonicalForm.parse(before);
        JsonNode now = CanonicalForm.parse(after);
        return startsWith(now.path("assessments"), old.path("assessments"), AppendOnly::isConcluded)
                && startsWith(now.path("corrections"), old.path("corrections"))
                && (!old.has("retraction") || old.path("retraction").equals(now.path("retraction")))
                && startsWith(now.path("credibility"), old.path("credibility"))
                && evidenceNotesHold(old, now);
    }

    private static boolean evidenceNotesHold(JsonNode old, JsonNode now) {
        Map<String, JsonNode> notes = new HashMap<>();
        now.path("evidence").forEach(e -> notes.putIfAbsent(e.path("source").asText(), e.path("credibility")));
        for (JsonNode evidence : old.path("evidence")) {
            JsonNode graded = evidence.path("credibility");
            JsonNode kept = notes.getOrDefault(evidence.path("source").asText(), MissingNode.getInstance());
            if (!graded.isEmpty() && !startsWith(kept, graded)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(JsonNode list, JsonNode beginning) {
        return startsWith(list, beginning, JsonNode::equals);
    }

    /** @param holds whether what is there now may stand for what was there */
    private static boolean startsWith(JsonNode list, JsonNode beginning, BiPredicate<JsonNode, JsonNode> holds) {
        if (list.size() < beginning.size()) {
            return false;
        }
        for (int i = 0; i < beginning.size(); i++) {
            if (!holds.test(list.get(i), beginning.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConcluded(JsonNode now, JsonNode old) {
        if (old.has(CONCLUSION) || !now.has(CONCLUSION)) {
            return now.equals(old);
        }
        ObjectNode without = now.deepCopy();
        without.remove(CONCLUSION);
        return without.equals(old);
    }
}
