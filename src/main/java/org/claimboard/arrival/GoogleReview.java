package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.arrival.ReviewFinder.Found;

/**
 * Reviews as Google's Fact Check Tools API writes them, as the ClaimReview that they stand for: answers of
 * {@code claims:search}, and pages with markup.
 */
final class GoogleReview {

    private GoogleReview() {}

    static boolean isClaim(ObjectNode node) {
        return node.path("claimReview").isArray() && !node.has("@type");
    }

    static boolean isPage(ObjectNode node) {
        return node.path("claimReviewMarkups").isArray() && !node.has("@type");
    }

    static List<Found> ofClaim(ObjectNode claim, String pointer) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < claim.path("claimReview").size(); i++) {
            JsonNode review = claim.path("claimReview").get(i);
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            set(made, "url", review.path("url"));
            set(made, "name", review.path("title"));
            set(made, "datePublished", review.path("reviewDate"));
            set(made, "inLanguage", review.path("languageCode"));
            set(made, "claimReviewed", claim.path("text"));
            ObjectNode publisher = made.putObject("author").put("@type", "Organization");
            set(publisher, "name", review.path("publisher").path("name"));
            site(publisher, review.path("publisher").path("site").asText(""));
            ObjectNode item = made.putObject("itemReviewed");
            set(item, "datePublished", claim.path("claimDate"));
            if (claim.hasNonNull("claimant")) {
                set(item.putObject("author"), "name", claim.path("claimant"));
            }
            set(made.putObject("reviewRating"), "alternateName", review.path("textualRating"));
            found.add(new Found(pointer + "/claimReview/" + i, made));
        }
        return found;
    }

    static List<Found> ofPage(ObjectNode page, String pointer) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < page.path("claimReviewMarkups").size(); i++) {
            JsonNode markup = page.path("claimReviewMarkups").get(i);
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            set(made, "url", markup.hasNonNull("url") ? markup.path("url") : page.path("pageUrl"));
            set(made, "datePublished", page.path("publishDate"));
            set(made, "claimReviewed", markup.path("claimReviewed"));
            ObjectNode publisher = made.putObject("author").put("@type", "Organization");
            set(publisher, "name", page.path("claimReviewAuthor").path("name"));
            set(made, "itemReviewed", item(markup));
            ObjectNode rating = made.putObject("reviewRating");
            set(rating, "alternateName", markup.path("rating").path("textualRating"));
            set(rating, "ratingValue", markup.path("rating").path("ratingValue"));
            set(rating, "bestRating", markup.path("rating").path("bestRating"));
            set(rating, "worstRating", markup.path("rating").path("worstRating"));
            found.add(new Found(pointer + "/claimReviewMarkups/" + i, made));
        }
        return found;
    }

    private static ObjectNode item(JsonNode markup) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        set(item, "datePublished", markup.path("claimDate"));
        set(item, "firstAppearance", markup.path("claimFirstAppearance"));
        set(item, "appearance", markup.path("claimAppearances"));
        if (markup.path("claimAuthor").hasNonNull("name")) {
            ObjectNode author = item.putObject("author");
            set(author, "name", markup.path("claimAuthor").path("name"));
            set(author, "sameAs", markup.path("claimAuthor").path("sameAs"));
        }
        return item;
    }

    /** The host that Google names instead of an address; theirs are all on the web. */
    private static void site(ObjectNode publisher, String site) {
        if (site.matches("[A-Za-z0-9.-]+\\.[A-Za-z]{2,}")) {
            publisher.put("url", "https://" + site + "/");
        }
    }

    private static void set(ObjectNode object, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            object.set(name, value);
        }
    }
}
