package org.claimboard.exchange.claimreview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Source;
import org.claimboard.record.Verdict;

/**
 * Writes the review of a claim as the <a href="https://schema.org/ClaimReview">ClaimReview</a> of one page, in the
 * language of that page. What it says stands on the page too, and what is not known is absent.
 */
final class ReviewMarkup {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Reviewed reviewed;
    private final Claim claim;
    private final Assessment assessment;
    private final ReviewPlace place;

    private ReviewMarkup(Reviewed reviewed, ReviewPlace place) {
        this.reviewed = reviewed;
        this.claim = reviewed.claim();
        this.assessment = Objects.requireNonNull(claim.currentAssessment);
        this.place = place;
    }

    /** The review, which there must be. */
    static ObjectNode of(Reviewed reviewed, ReviewPlace place, String author, String licence) {
        return new ReviewMarkup(reviewed, place).review(author, licence);
    }

    private ObjectNode review(String author, String licence) {
        ObjectNode review = NODES.objectNode();
        review.put("@context", "https://schema.org");
        review.put("@type", "ClaimReview");
        review.put("@id", place.review(claim.slug));
        review.put("url", place.page(claim.slug));
        review.put("inLanguage", place.language());
        review.put("claimReviewed", claim.title.in(place.language()));
        review.put("datePublished", assessment.date.toString());
        review.put("dateModified", modified().toString());
        review.set("author", newsroom(author));
        review.set("publisher", newsroom(author));
        review.set("reviewRating", rating());
        review.set("itemReviewed", ClaimMarkup.of(reviewed, place));
        put(review, "keywords", keywords());
        put(review, "citation", citations());
        put(review, "correction", corrections());
        if (!licence.isEmpty()) {
            review.put("sdLicense", licence);
        }
        return review;
    }

    private LocalDate modified() {
        return Stream.concat(
                        Stream.of(assessment.date),
                        reviewed.corrections().stream().map(one -> one.date))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private ObjectNode newsroom(String name) {
        return NODES.objectNode().put("@type", "Organization").put("name", name).put("url", place.home());
    }

    private ObjectNode rating() {
        ObjectNode rating = NODES.objectNode().put("@type", "Rating");
        Verdict verdict = Objects.requireNonNull(assessment.verdict);
        rating.put("alternateName", RatingScale.word(verdict, assessment.conclusion, place.language()));
        Integer value = RatingScale.value(verdict);
        if (value != null) {
            rating.put("ratingValue", value);
            rating.put("worstRating", RatingScale.worst());
            rating.put("bestRating", RatingScale.best());
        }
        rating.put("ratingExplanation", assessment.rationale.in(place.language()));
        return rating;
    }

    private ArrayNode keywords() {
        ArrayNode keywords = NODES.arrayNode();
        reviewed.topics().forEach(topic -> keywords.add(topic.names.in(place.language())));
        return keywords;
    }

    private ArrayNode citations() {
        ArrayNode citations = NODES.arrayNode();
        reviewed.cited().forEach(source -> citations.add(citation(source)));
        return citations;
    }

    private static ObjectNode citation(Source source) {
        return WorkMarkup.of(source.label(), source.url, source.publisher, source.published, source.language);
    }

    private ArrayNode corrections() {
        ArrayNode corrections = NODES.arrayNode();
        reviewed.corrections().forEach(one -> corrections.add(correction(one)));
        return corrections;
    }

    private ObjectNode correction(Correction correction) {
        return NODES.objectNode()
                .put("@type", "CorrectionComment")
                .put("text", correction.right.in(place.language()))
                .put("datePublished", correction.date.toString());
    }

    private static void put(ObjectNode node, String name, ArrayNode list) {
        if (!list.isEmpty()) {
            node.set(name, list);
        }
    }
}
