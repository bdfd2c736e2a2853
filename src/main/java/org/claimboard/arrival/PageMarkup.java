package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The reviews that a page marks up among its text: as microdata (HTML Standard, section 5) or as RDFa Lite, which say the
 * same in attributes of other names.
 */
final class PageMarkup {

    private static final Pattern REVIEW = Pattern.compile("(?i)(?:^|.*[/#:])ClaimReview");
    private static final int DEEPEST = 20;

    private final String type;
    private final String property;

    private PageMarkup(String type, String property) {
        this.type = type;
        this.property = property;
    }

    /** Each review as JSON-LD would have it, in the order of the page for each of the two. */
    static List<org.claimboard.arrival.Element> in(Document page) {
        List<org.claimboard.arrival.Element> found = new ArrayList<>();
        new PageMarkup("itemtype", "itemprop").collect(page, found);
        new PageMarkup("typeof", "property").collect(page, found);
        return found;
    }

    private void collect(Document page, List<org.claimboard.arrival.Element> into) {
        for (Element item : page.select("[" + type + "]")) {
            Element around = scope(item.parent());
            if (isReview(item) && (around == null || !isReview(around))) {
                int line = Math.max(1, item.sourceRange().start().lineNumber());
                into.add(new org.claimboard.arrival.Element(line, "", object(item, 0), null));
            }
        }
    }

    private boolean isReview(Element item) {
        for (String one : item.attr(type).strip().split("\\s+", -1)) {
            if (REVIEW.matcher(one).matches()) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode object(Element item, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        String named = item.attr(type).strip();
        if (!named.isEmpty()) {
            object.put("@type", named.split("\\s+", -1)[0]);
        }
        if (depth == DEEPEST) {
            return object;
        }
        for (Element part : item.select("[" + property + "]")) {
            if (!part.equals(item) && item.equals(scope(part.parent()))) {
                JsonNode value = isScope(part) ? object(part, depth + 1) : TextNode.valueOf(value(part));
                for (String name : part.attr(property).strip().split("\\s+", -1)) {
                    add(object, name, value);
                }
            }
        }
        return object;
    }

    private static void add(ObjectNode object, String name, JsonNode value) {
        JsonNode known = object.path(name);
        if (known.isMissingNode()) {
            object.set(name, value);
        } else if (known instanceof ArrayNode list) {
            list.add(value);
        } else {
            object.set(name, object.arrayNode().add(known).add(value));
        }
    }

    /** The thing that the element belongs to; null if it stands in none. */
    private @Nullable Element scope(@Nullable Element inner) {
        Element around = inner;
        while (around != null && !isScope(around)) {
            around = around.parent();
        }
        return around;
    }

    private boolean isScope(Element element) {
        return element.hasAttr(type) || (type.equals("itemtype") && element.hasAttr("itemscope"));
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "resource", "href", "src", "datetime", "data", "value")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return element.text();
    }
}
