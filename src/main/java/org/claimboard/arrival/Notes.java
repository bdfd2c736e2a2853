package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What there is to say about one record, while it is read. */
final class Notes {

    private static final int MOST = 20;

    private final String root;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param root where the record stands (RFC 6901)
     */
    Notes(String root) {
        this.root = root;
    }

    void add(ArrivalRule rule, String pointer, String detail) {
        Remark remark = new Remark(rule, root + pointer, detail);
        if (remarks.size() < MOST && !remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    /** The text of a node, as the store can keep it; empty if it has none. */
    String text(JsonNode node, String pointer) {
        JsonNode value = node.path("@value").isTextual() ? node.path("@value") : node;
        if (!value.isTextual()) {
            return "";
        }
        if (!Clean.holds(value.textValue())) {
            add(ArrivalRule.CHARACTERS_DROPPED, pointer, "");
        }
        return Clean.text(value.textValue());
    }

    String line(JsonNode node, String pointer) {
        return Clean.line(text(node, pointer));
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
