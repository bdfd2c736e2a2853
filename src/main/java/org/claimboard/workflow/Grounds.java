package org.claimboard.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.record.RecordType;

/**
 * What of a record the verdicts on others rest on, decided here field by field. The rest can change without anybody
 * having to look again: the day of a source, its address, the number or the topics of a claim. A relation touches the
 * claim that it leads to, and nothing else that depends on the claim that has it.
 */
final class Grounds {

    private static final String EACH = "*";

    /** What no verdict on another record rests on; a star stands for each item of a list. */
    static final Map<RecordType, List<String>> LIGHT = Map.of(
            RecordType.SOURCE,
            List.of(
                    "ref",
                    "titleFrom",
                    "author",
                    "date",
                    "url",
                    "archive",
                    "language",
                    "seenWhere",
                    "notes",
                    "credibility/*/reason"),
            RecordType.CLAIM,
            List.of(
                    "ref",
                    "language",
                    "core",
                    "topics",
                    "stated",
                    "namedAs",
                    "appears",
                    "notes",
                    "corrections",
                    "relations",
                    "quantities/*/note",
                    "evidence/*/locator",
                    "evidence/*/note",
                    "assessments/*/conclusion"),
            RecordType.RATES,
            List.of("note"));

    private Grounds() {}

    /** Whether what others rest on is another in the two versions of a record; its relations are not looked at. */
    static boolean differ(RecordType type, ObjectNode before, ObjectNode now) {
        ObjectNode old = weighing(type, before);
        ObjectNode fresh = weighing(type, now);
        if (type == RecordType.SOURCE) {
            forgetNewQuotes(old, fresh);
        }
        return !old.equals(fresh);
    }

    private static ObjectNode weighing(RecordType type, ObjectNode record) {
        ObjectNode weighing = record.deepCopy();
        LIGHT.getOrDefault(type, List.of()).forEach(path -> drop(weighing, List.of(path.split("/", -1))));
        return weighing;
    }

    private static void drop(JsonNode node, List<String> path) {
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (step.equals(EACH)) {
            node.forEach(item -> drop(item, rest));
        } else if (!rest.isEmpty()) {
            drop(node.path(step), rest);
        } else if (node instanceof ObjectNode object) {
            object.remove(step);
        }
    }

    /** Nobody rests on words of a source that were not among its quotes until now. */
    private static void forgetNewQuotes(ObjectNode before, ObjectNode now) {
        Set<JsonNode> known = new HashSet<>();
        before.path("quotes").forEach(known::add);
        ArrayNode kept = now.arrayNode();
        now.path("quotes").forEach(quote -> {
            if (known.contains(quote)) {
                kept.add(quote);
            }
        });
        now.remove("quotes");
        if (!kept.isEmpty()) {
            now.set("quotes", kept);
        }
    }

    /** Slugs of the claims to which other relations lead in the two versions of a claim than in the other. */
    static Set<String> touched(ObjectNode before, ObjectNode now) {
        Set<JsonNode> old = relations(before);
        Set<JsonNode> fresh = relations(now);
        Set<String> touched = new TreeSet<>();
        old.stream().filter(relation -> !fresh.contains(relation)).forEach(relation -> touched.add(to(relation)));
        fresh.stream().filter(relation -> !old.contains(relation)).forEach(relation -> touched.add(to(relation)));
        return touched;
    }

    /** The relations without the words that explain them. */
    private static Set<JsonNode> relations(ObjectNode claim) {
        Set<JsonNode> relations = new HashSet<>();
        claim.path("relations").forEach(relation -> {
            JsonNode bare = relation.deepCopy();
            drop(bare, List.of("why"));
            relations.add(bare);
        });
        return relations;
    }

    private static String to(JsonNode relation) {
        return relation.path("to").asText();
    }
}
