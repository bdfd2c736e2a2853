package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimboard.arrival.page.Fragment;

/** What there is to say about one record, while it is read. */
final class Notes {

    private static final int MOST = 20;

    /** Where objects that stand for a text have it. */
    private static final List<String> NAMING = List.of("text", "name", "headline", "alternateName", "description");

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

    /**
     * The text of a node, as the store can keep it; empty if it has none. Where it stands in a list or an object it is taken
     * out; where several stand, the first is taken. Nothing that is there is passed over in silence.
     */
    String text(JsonNode node, String pointer) {
        if (node.isArray()) {
            return first(node, pointer);
        }
        if (node.path("@value").isTextual()) {
            return plain(node.path("@value").textValue(), pointer);
        }
        if (node.isObject()) {
            return inObject(node, pointer);
        }
        return node.isTextual() || node.isNumber() ? plain(node.asText(), pointer) : "";
    }

    private String first(JsonNode list, String pointer) {
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(list.size(), MOST); i++) {
            texts.add(text(list.get(i), list.size() == 1 ? pointer : pointer + "/" + i));
        }
        texts.remove("");
        if (texts.size() > 1) {
            add(ArrivalRule.SEVERAL_TEXTS, pointer, String.join(" / ", texts));
        }
        return texts.isEmpty() ? "" : texts.iterator().next();
    }

    private String inObject(JsonNode object, String pointer) {
        for (String field : NAMING) {
            if (object.hasNonNull(field)) {
                String text = text(object.path(field), pointer + "/" + field);
                if (!text.isEmpty()) {
                    add(ArrivalRule.TEXT_IN_OBJECT, pointer, text);
                    return text;
                }
            }
        }
        if (!object.isEmpty()) {
            add(ArrivalRule.TEXT_UNREADABLE, pointer, object.toString());
        }
        return "";
    }

    private String plain(String text, String pointer) {
        if (!Clean.holds(text)) {
            add(ArrivalRule.CHARACTERS_DROPPED, pointer, "");
        }
        if (!Fragment.isHtml(text)) {
            return Clean.text(text);
        }
        add(ArrivalRule.MARKUP_READ, pointer, text);
        return Clean.text(String.join(" ", Fragment.paragraphs(text)));
    }

    String line(JsonNode node, String pointer) {
        return Clean.line(text(node, pointer));
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
