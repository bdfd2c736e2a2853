package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the reviews in one thing that a file lists. */
final class ReviewFinder {

    private static final Pattern TYPE =
            Pattern.compile("(https?://(www\\.)?schema\\.org[/#]|schema:)?ClaimReview", Pattern.CASE_INSENSITIVE);

    private ReviewFinder() {}

    /**
     * A review.
     *
     * @param pointer where it stands (RFC 6901)
     */
    record Found(String pointer, ObjectNode tree) {}

    static List<Found> in(Element element) {
        List<Found> found = new ArrayList<>();
        look(element.tree(), element.pointer(), found);
        return found;
    }

    private static void look(JsonNode node, String pointer, List<Found> found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), pointer + "/" + i, found);
            }
        }
        if (!(node instanceof ObjectNode written)) {
            return;
        }
        ObjectNode object = SchemaPrefix.without(written);
        if (isReview(object)) {
            found.add(new Found(pointer, object));
        } else if (GoogleReview.isClaim(object)) {
            found.addAll(GoogleReview.ofClaim(object, pointer));
        } else if (GoogleReview.isPage(object)) {
            found.addAll(GoogleReview.ofPage(object, pointer));
        } else {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                look(field.getValue(), pointer + "/" + escaped(field.getKey()), found);
            }
        }
    }

    /** By its type; or, whatever its type, because it says which claim it reviews. */
    private static boolean isReview(ObjectNode node) {
        return isTyped(node) || node.hasNonNull("claimReviewed");
    }

    /** Whether it says that it is a ClaimReview, as schema.org has the word or nearly. */
    static boolean isTyped(ObjectNode node) {
        JsonNode type = node.path("@type");
        if (!type.isArray()) {
            return isReview(type.asText());
        }
        for (JsonNode one : type) {
            if (isReview(one.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReview(String type) {
        return TYPE.matcher(type.strip()).matches();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
