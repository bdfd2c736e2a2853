package org.claimboard.exchange.claimreview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.OthersReview;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.OthersRating;

/** Writes the reviews of others as the ClaimReview that they are: with their author, address, day and rating. */
public final class OthersMarkup {

    private OthersMarkup() {}

    /** Those of a claim that is not withdrawn and whose pages are known. */
    public static List<ObjectNode> of(Dossier dossier, ReviewPlace place) {
        return dossier.claim().isRetracted()
                ? List.of()
                : dossier.othersReviews().stream()
                        .filter(review -> review.source().url != null)
                        .map(review -> review(dossier.claim(), review, place))
                        .toList();
    }

    /** The claim with those reviews of it; empty if there are none. */
    static Optional<ObjectNode> under(Dossier dossier, ReviewPlace place) {
        List<ObjectNode> reviews = of(dossier, place);
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = dossier.claim();
        ObjectNode under = JsonNodeFactory.instance.objectNode();
        under.put("@context", "https://schema.org").put("@type", "Claim").put("@id", place.claim(claim.slug));
        under.put("text", claim.text.in(place.language()));
        ArrayNode list = under.putArray("review");
        reviews.forEach(review -> list.add(review.without("@context")));
        return Optional.of(under);
    }

    private static ObjectNode review(Claim claim, OthersReview others, ReviewPlace place) {
        Source source = others.source();
        ObjectNode review = JsonNodeFactory.instance.objectNode();
        review.put("@context", "https://schema.org").put("@type", "ClaimReview");
        review.put("url", source.url).put("inLanguage", source.language);
        review.put("claimReviewed", claim.text.in(source.language));
        if (source.title != null) {
            review.put("name", source.title);
        }
        if (source.published != null) {
            review.put("datePublished", source.published.toString());
        }
        if (source.publisher != null) {
            review.putObject("author").put("@type", "Organization").put("name", source.publisher);
        }
        rating(others.rating(), review.putObject("reviewRating"));
        ObjectNode item = review.putObject("itemReviewed").put("@type", "Claim").put("@id", place.claim(claim.slug));
        if (claim.claimant.kind != ClaimantKind.UNNAMED) {
            item.putObject("author")
                    .put("@type", claim.claimant.kind == ClaimantKind.PERSON ? "Person" : "Organization")
                    .put("name", claim.claimant.names.in(source.language));
        }
        if (claim.stated != null) {
            item.put("datePublished", claim.stated.toString());
        }
        return review;
    }

    private static void rating(OthersRating rating, ObjectNode node) {
        node.put("@type", "Rating").put("alternateName", rating.words());
        if (rating.hasNumber()) {
            node.put("ratingValue", rating.value())
                    .put("worstRating", rating.worst())
                    .put("bestRating", rating.best());
        }
    }
}
