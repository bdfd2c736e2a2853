package org.claimboard.reading;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;

/** The readers' page of a record of any kind. */
@ApplicationScoped
public class RecordPages {

    private final ClaimPages claims;
    private final ComparisonPages comparisons;
    private final ArticlePages articles;
    private final SourcePages sources;
    private final ClaimantPages claimants;
    private final ChainPages chains;
    private final TopicPages topics;

    RecordPages(
            ClaimPages claims,
            ComparisonPages comparisons,
            ArticlePages articles,
            SourcePages sources,
            ClaimantPages claimants,
            ChainPages chains,
            TopicPages topics) {
        this.claims = claims;
        this.comparisons = comparisons;
        this.articles = articles;
        this.sources = sources;
        this.claimants = claimants;
        this.chains = chains;
        this.topics = topics;
    }

    /** Whether records of the kind have a page of their own. */
    public static boolean has(RecordType type) {
        return type != RecordType.RATES;
    }

    /**
     * The page as it is rendered for readers.
     *
     * @throws NoSuchPage if readers do not see the record, or records of its kind have no page
     */
    public TemplateInstance of(RecordKey key, Language reader) {
        String slug = key.slug();
        return switch (key.type()) {
            case ARTICLE -> articles.of(slug);
            case CLAIMANT -> claimants.of(slug);
            case SOURCE -> sources.of(slug);
            case CLAIM -> claims.of(slug, reader);
            case COMPARISON -> comparisons.of(slug, FigureOrder.RECORD, 1);
            case CHAIN -> chains.of(slug);
            case TOPIC -> topics.of(slug, reader);
            case RATES -> throw new NoSuchPage("page of rates");
        };
    }
}
