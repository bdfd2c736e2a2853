package org.claimboard.exchange.claimreview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.AttributionStep;

/** The reviews of claims, for whoever shows them. */
@ApplicationScoped
public class ClaimReviews {

    private final Newsroom newsroom;
    private final ArticleStore articles;
    private final SourceStore sources;

    ClaimReviews(Newsroom newsroom, ArticleStore articles, SourceStore sources) {
        this.newsroom = newsroom;
        this.articles = articles;
        this.sources = sources;
    }

    /** The review of a claim that was loaded with what it names; empty if there is none. */
    public Optional<ObjectNode> of(Reviewed reviewed, ReviewPlace place) {
        return reviewed.hasReview()
                ? Optional.of(ReviewMarkup.of(
                        reviewed, place, newsroom.name(), newsroom.licence().orElse("")))
                : Optional.empty();
    }

    /** The same, with what the claim names taken from the store. */
    @ReadOnly
    public Optional<ObjectNode> of(Claim claim, ReviewPlace place) {
        List<String> steps = claim.chain.stream()
                .map(AttributionStep::source)
                .flatMap(Stream::ofNullable)
                .toList();
        Map<String, Source> named =
                sources.bySlugs(steps).stream().collect(Collectors.toMap(source -> source.slug, Function.identity()));
        return of(
                new Reviewed(
                        claim,
                        articles.appearancesOf(List.of(claim)).stream()
                                .map(one -> one.article)
                                .toList(),
                        named),
                place);
    }

    /**
     * The review as a page holds it in a {@code script} element, which is data and never run. Templates print it as it
     * is, because a browser reads the inside of that element as it stands and would hand on the escapes; so what could
     * end the element is written as JSON has it: no {@code <} is left.
     */
    public Optional<RawString> inPage(Reviewed reviewed, ReviewPlace place) {
        return of(reviewed, place)
                .map(review -> new RawString(review.toString()
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")));
    }

    public Newsroom newsroom() {
        return newsroom;
    }
}
