package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.SourceStore;
import org.claimboard.claim.TopicStore;
import org.claimboard.record.RecordKey;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** What readers call a record of whatever kind: one query. */
@ApplicationScoped
public class RecordLabels {

    private final ArticleStore articles;
    private final ClaimStore claims;
    private final ClaimantStore claimants;
    private final SourceStore sources;
    private final TopicStore topics;
    private final ComparisonStore comparisons;
    private final ChainStore chains;
    private final RateStore rates;

    RecordLabels(
            ArticleStore articles,
            ClaimStore claims,
            ClaimantStore claimants,
            SourceStore sources,
            TopicStore topics,
            ComparisonStore comparisons,
            ChainStore chains,
            RateStore rates) {
        this.articles = articles;
        this.claims = claims;
        this.claimants = claimants;
        this.sources = sources;
        this.topics = topics;
        this.comparisons = comparisons;
        this.chains = chains;
        this.rates = rates;
    }

    /** What the record is called; null if there is none. */
    @Nullable
    public Text of(RecordKey key, Language reader) {
        Optional<Text> label =
                switch (key.type()) {
                    case ARTICLE -> articles.bySlug(key.slug()).map(one -> new Text(one.title, one.language));
                    case CLAIMANT -> claimants.bySlug(key.slug()).map(one -> Text.of(one.names, reader));
                    case SOURCE -> sources.bySlug(key.slug()).map(one -> new Text(one.label(), one.language));
                    case CLAIM ->
                        claims.bySlug(key.slug())
                                .map(one -> new Text(Headline.of(one, reader), one.title.languageFor(reader.tag())));
                    case COMPARISON -> comparisons.bySlug(key.slug()).map(one -> Text.of(one.headline(), reader));
                    case CHAIN -> chains.bySlug(key.slug()).map(one -> Text.of(one.topic, reader));
                    case TOPIC -> topics.bySlug(key.slug()).map(one -> Text.of(one.names, reader));
                    case RATES -> rates.bySlug(key.slug()).map(one -> Text.of(one.name, reader));
                };
        return label.orElse(null);
    }
}
