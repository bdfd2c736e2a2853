package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonQuery;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.claim.Topic;
import org.claimboard.claim.TopicStore;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Assembles the list of topics and the page of each. */
@ApplicationScoped
class TopicPages {

    /** Of the questions about a topic; the list of questions has the others. */
    private static final int MOST_QUESTIONS = 12;

    private final TopicStore topics;
    private final ClaimStore claims;
    private final ComparisonStore comparisons;
    private final QuestionCards cards;
    private final Dossiers dossiers;

    TopicPages(
            TopicStore topics, ClaimStore claims, ComparisonStore comparisons, QuestionCards cards, Dossiers dossiers) {
        this.topics = topics;
        this.claims = claims;
        this.comparisons = comparisons;
        this.cards = cards;
        this.dossiers = dossiers;
    }

    /**
     * @param after slug of the last topic of the page before; null for the first page
     */
    @ReadOnly
    TopicsPage list(@Nullable String after) {
        Page<Topic, String> page = topics.page(new SlugPage(after, ClaimQuery.MOST));
        return new TopicsPage(topics.counted(page.items()), page.total(), page.next());
    }

    /**
     * @throws NoSuchPage if no topic goes by the slug
     */
    @ReadOnly
    TopicPage of(String slug, Language reader) {
        Topic topic = topics.bySlug(slug).orElseThrow(() -> new NoSuchPage("topic " + slug));
        ComparisonQuery asked = ComparisonQuery.about(slug, MOST_QUESTIONS);
        List<Comparison> questions = comparisons.batch(asked).items();
        ClaimQuery about = ClaimQuery.about(slug);
        List<Claim> first = claims.batch(about.from(null, ClaimFilter.PAGE)).items();
        List<VerdictCount> tally = VerdictCount.of(claims.counts(about), about);
        return new TopicPage(
                topic,
                cards.of(questions, reader),
                questions.size() < MOST_QUESTIONS ? questions.size() : comparisons.count(asked),
                dossiers.of(first, Part.HEAD),
                tally.stream().mapToLong(VerdictCount::claims).sum(),
                tally);
    }
}
