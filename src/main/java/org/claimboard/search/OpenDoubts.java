package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** Counts the open doubts that claims raise about others. */
final class OpenDoubts {

    private OpenDoubts() {}

    /** How many there are about each claim about which there are any. */
    static Map<RecordKey, Integer> in(Collection<JsonNode> claims) {
        Map<RecordKey, Integer> doubts = new HashMap<>();
        for (JsonNode claim : claims) {
            for (JsonNode relation : claim.path("relations")) {
                if (isOpenDoubt(relation)) {
                    RecordKey about =
                            new RecordKey(RecordType.CLAIM, relation.path("to").asText());
                    doubts.merge(about, 1, Integer::sum);
                }
            }
        }
        return doubts;
    }

    private static boolean isOpenDoubt(JsonNode relation) {
        return relation.path("type").asText().equals("disputes")
                && relation.path("state").asText().equals("open");
    }
}
