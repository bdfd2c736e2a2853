package org.claimboard.exchange.claimreview;

import static org.claimboard.exchange.claimreview.ReviewRule.IN_A_GRAPH;
import static org.claimboard.exchange.claimreview.ReviewRule.NOT_JSON;
import static org.claimboard.exchange.claimreview.ReviewRule.NO_REVIEW;
import static org.claimboard.exchange.claimreview.ReviewRule.SEVERAL_REVIEWS;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks a JSON-LD document, ours or another newsroom's, for the one ClaimReview that it should hold. */
public final class ReviewLint {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReviewLint() {}

    /**
     * Everything that is wrong with a document.
     *
     * @param page the address of the page that holds it; null if that is not known
     */
    public static List<ReviewFinding> check(String document, @Nullable URI page) {
        try {
            return check(MAPPER.readTree(document), page);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null
                    ? ""
                    : String.format(Locale.ROOT, "line %d, column %d: ", at.getLineNr(), at.getColumnNr());
            return List.of(new ReviewFinding("", NOT_JSON, where + e.getOriginalMessage()));
        }
    }

    /**
     * Everything that is wrong with a document.
     *
     * @param page the address of the page that holds it; null if that is not known
     */
    public static List<ReviewFinding> check(JsonNode document, @Nullable URI page) {
        List<ReviewFinding> findings = new ArrayList<>();
        List<Part> reviews = reviews(new Part(document, ""));
        if (reviews.isEmpty()) {
            return List.of(new ReviewFinding("", NO_REVIEW, "there is no ClaimReview"));
        }
        if (reviews.size() > 1) {
            findings.add(new ReviewFinding(
                    reviews.get(1).pointer(), SEVERAL_REVIEWS, "there are " + reviews.size() + " ClaimReviews"));
        }
        for (Part review : reviews) {
            if (review.pointer().startsWith("/@graph/")) {
                findings.add(new ReviewFinding(review.pointer(), IN_A_GRAPH, "the ClaimReview stands inside @graph"));
            }
            HeadRules.check(review, context(document, review), page, findings::add);
            RatingRules.check(review, findings::add);
            ItemRules.check(review, findings::add);
        }
        return List.copyOf(findings);
    }

    /** The reviews at the top, in a list or in a graph; what is nested deeper belongs to something else. */
    private static List<Part> reviews(Part document) {
        List<Part> reviews = new ArrayList<>();
        for (Part top : document.each()) {
            if (top.isA("ClaimReview")) {
                reviews.add(top);
            }
            top.get("@graph").each().stream()
                    .filter(part -> part.isA("ClaimReview"))
                    .forEach(reviews::add);
        }
        return reviews;
    }

    private static JsonNode context(JsonNode document, Part review) {
        return review.node().has("@context") ? review.node().get("@context") : document.path("@context");
    }
}
