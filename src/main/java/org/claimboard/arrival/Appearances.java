package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads where a claim is said to stand. */
final class Appearances {

    private static final int MOST = 50;

    private final String review;
    private final Notes notes;
    private final Set<String> found = new LinkedHashSet<>();

    /**
     * @param review the page of the review; empty if it has none
     */
    Appearances(String review, Notes notes) {
        this.review = review;
        this.notes = notes;
    }

    List<String> of(JsonNode item, String pointer) {
        node(item.path("firstAppearance"), pointer + "/firstAppearance");
        node(item.path("appearance"), pointer + "/appearance");
        node(item.path("url"), pointer + "/url");
        return new ArrayList<>(found);
    }

    private void node(JsonNode node, String pointer) {
        if (node.isArray()) {
            if (node.size() == 1 && pointer.endsWith("/url")) {
                notes.add(ArrivalRule.ADDRESS_IN_LIST, pointer, node.get(0).asText());
            }
            for (int i = 0; i < Math.min(node.size(), MOST); i++) {
                node(node.get(i), pointer + "/" + i);
            }
        } else if (node.isTextual()) {
            text(notes.line(node, pointer), pointer);
        } else if (node.isObject()) {
            object(node, pointer);
        } else if (node.isValueNode() && !node.isNull()) {
            notes.add(ArrivalRule.APPEARANCE_UNREADABLE, pointer, node.asText());
        }
    }

    private void object(JsonNode work, String pointer) {
        boolean addressed = work.hasNonNull("url") || work.hasNonNull("@id");
        if (addressed) {
            node(work.hasNonNull("url") ? work.path("url") : work.path("@id"), pointer + "/url");
            return;
        }
        String name =
                notes.line(work.hasNonNull("name") ? work.path("name") : work.path("headline"), pointer + "/name");
        if (name.isEmpty()) {
            notes.add(ArrivalRule.APPEARANCE_UNREADABLE, pointer, work.toString());
        } else {
            add(name);
        }
    }

    /** One address, or several behind each other with commas, blanks or "and" between them. */
    private void text(String text, String pointer) {
        if (text.isEmpty()) {
            return;
        }
        String[] parts = text.split("(\\s+and\\s+|[,;]?\\s+|[,;](?=https?://))", -1);
        boolean all = true;
        for (String part : parts) {
            all &= RecordedAddress.isOne(part);
        }
        if (!all) {
            notes.add(ArrivalRule.APPEARANCE_UNREADABLE, pointer, text);
            return;
        }
        if (parts.length > 1) {
            notes.add(ArrivalRule.ADDRESSES_IN_ONE_TEXT, pointer, text);
        }
        for (String part : parts) {
            if (RecordedAddress.sameSite(part, review)) {
                notes.add(ArrivalRule.APPEARANCE_IS_REVIEW, pointer, part);
            } else {
                add(part);
            }
        }
    }

    private void add(String appearance) {
        if (found.size() < MOST) {
            found.add(appearance);
        }
    }
}
