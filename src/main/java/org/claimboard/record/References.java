package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a record names other records. */
public final class References {

    private static final String EACH = "*";

    /** The parts that hold slugs, by kind of record; a star stands for each item of a list. */
    private static final Map<RecordType, List<Place>> PLACES = Map.of(
            RecordType.ARTICLE, List.of(new Place("source", RecordType.SOURCE)),
            RecordType.CLAIMANT, List.of(),
            RecordType.SOURCE,
                    List.of(
                            new Place("derives/*/source", RecordType.SOURCE),
                            new Place("derives/*/about/*", RecordType.CLAIM),
                            new Place("credibility/*/confirmedBy/*/source", RecordType.SOURCE)),
            RecordType.CLAIM,
                    List.of(
                            new Place("claimant", RecordType.CLAIMANT),
                            new Place("topics/*", RecordType.TOPIC),
                            new Place("appears/*/article", RecordType.ARTICLE),
                            new Place("chain/*/source", RecordType.SOURCE),
                            new Place("quantities/*/conversions/*/finding", RecordType.CLAIM),
                            new Place("evidence/*/source", RecordType.SOURCE),
                            new Place("evidence/*/credibility/*/confirmedBy/*/source", RecordType.SOURCE),
                            new Place("relations/*/to", RecordType.CLAIM),
                            new Place("relations/*/answeredBy", RecordType.CLAIM)),
            RecordType.COMPARISON,
                    List.of(
                            new Place("positions/*/claim", RecordType.CLAIM),
                            new Place("positions/*/source", RecordType.SOURCE),
                            new Place("positions/*/doubts/*", RecordType.CLAIM)),
            RecordType.CHAIN,
                    List.of(new Place("claims/*", RecordType.CLAIM), new Place("steps/*/sources/*", RecordType.SOURCE)),
            RecordType.RATES, List.of(new Place("sources/*", RecordType.SOURCE)),
            RecordType.TOPIC, List.of());

    private References() {}

    private record Place(String path, RecordType type) {}

    /**
     * One mention of a record in another.
     *
     * @param pointer where it stands (RFC 6901)
     * @param key what it names
     */
    public record Reference(String pointer, RecordKey key) {}

    /** All mentions in a record, which may be an incomplete draft. */
    public static List<Reference> in(RecordType type, JsonNode record) {
        List<Reference> found = new ArrayList<>();
        for (Place place : Objects.requireNonNull(PLACES.get(type))) {
            follow(List.of(place.path().split("/")), record, "", place.type(), found);
        }
        return found;
    }

    private static void follow(
            List<String> path, JsonNode node, String pointer, RecordType type, List<Reference> found) {
        if (path.isEmpty()) {
            if (node.isTextual()) {
                found.add(new Reference(pointer, new RecordKey(type, node.textValue())));
            }
            return;
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (!step.equals(EACH)) {
            follow(rest, node.path(step), pointer + "/" + step, type, found);
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            follow(rest, node.path(i), pointer + "/" + i, type, found);
        }
    }
}
