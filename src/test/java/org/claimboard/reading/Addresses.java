package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.SourceStore;
import org.claimboard.claim.TopicStore;

/** The address of every record on file, without the language. */
@ApplicationScoped
class Addresses {

    private final ArticleStore articles;
    private final ClaimStore claims;
    private final ClaimantStore claimants;
    private final SourceStore sources;
    private final ComparisonStore comparisons;
    private final ChainStore chains;
    private final TopicStore topics;

    Addresses(
            ArticleStore articles,
            ClaimStore claims,
            ClaimantStore claimants,
            SourceStore sources,
            ComparisonStore comparisons,
            ChainStore chains,
            TopicStore topics) {
        this.articles = articles;
        this.claims = claims;
        this.claimants = claimants;
        this.sources = sources;
        this.comparisons = comparisons;
        this.chains = chains;
        this.topics = topics;
    }

    List<String> ofAllRecords() {
        return Stream.of(
                        articles.listAll().stream().map(one -> "/articles/" + one.slug),
                        claims.listAll().stream().map(one -> "/claims/" + one.slug),
                        claimants.listAll().stream().map(one -> "/claimants/" + one.slug),
                        sources.listAll().stream().map(one -> "/sources/" + one.slug),
                        comparisons.listAll().stream().map(one -> "/comparisons/" + one.slug),
                        chains.listAll().stream().map(one -> "/chains/" + one.slug),
                        topics.listAll().stream().map(one -> "/topics/" + one.slug))
                .flatMap(addresses -> addresses)
                .toList();
    }
}
