package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonQuery;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.TopicStore;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Comparisons;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.event.MeaningChanges;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Assembles the dashboard and the pages that show parts of it. */
@ApplicationScoped
public class DashboardPages {

    /** Whatever is on file, the page is no longer: the list of questions has the others. */
    static final int MOST_QUESTIONS = 12;

    private static final int MOST_ARTICLES = 3;
    private static final int MOST_TOPICS = 8;

    private static final ClaimQuery FIRST_CLAIMS = new ClaimQuery(
            Set.of(), Set.of(), null, null, null, null, null, null, ClaimSort.ARTICLE, null, MOST_QUESTIONS);

    private final ArticleStore articles;
    private final ComparisonStore comparisons;
    private final ClaimStore claims;
    private final TopicStore topics;
    private final Comparisons questions;
    private final QuestionCards cards;
    private final Dossiers dossiers;
    private final ClaimLists lists;
    private final MeaningChanges changes;
    private final AsOf asOf;

    DashboardPages(
            ArticleStore articles,
            ComparisonStore comparisons,
            ClaimStore claims,
            TopicStore topics,
            Comparisons questions,
            QuestionCards cards,
            Dossiers dossiers,
            ClaimLists lists,
            MeaningChanges changes,
            AsOf asOf) {
        this.articles = articles;
        this.comparisons = comparisons;
        this.claims = claims;
        this.topics = topics;
        this.questions = questions;
        this.cards = cards;
        this.dossiers = dossiers;
        this.lists = lists;
        this.changes = changes;
        this.asOf = asOf;
    }

    /** A fixed number of queries, each of which brings a fixed number of records at most. */
    @ReadOnly
    DashboardPage dashboard(Language reader) {
        ComparisonQuery first = ComparisonQuery.first(MOST_QUESTIONS);
        List<QuestionCard> shown = cards.of(comparisons.batch(first).items(), reader);
        QuestionCard lead =
                shown.stream().filter(card -> card.chart() != null).findFirst().orElse(null);
        List<Article> newest = articles.newest(MOST_ARTICLES);
        return new DashboardPage(new Board(
                lead,
                shown.stream().filter(card -> !card.equals(lead)).toList(),
                shown.size() < MOST_QUESTIONS ? shown.size() : comparisons.count(first),
                newest,
                newest.size() < MOST_ARTICLES ? newest.size() : articles.count(),
                VerdictCount.of(claims.counts(ClaimQuery.ALL), ClaimQuery.ALL),
                topics.foremost(MOST_TOPICS),
                shown.isEmpty() ? claims.batch(FIRST_CLAIMS).items() : List.of(),
                newestChange(reader)));
    }

    private Board.@Nullable Newest newestChange(Language reader) {
        changes.await();
        return changes.before(Long.MAX_VALUE, MeaningChanges.Wanted.ALL.upTo(asOf.lastPublication()), 1).stream()
                .findFirst()
                .map(change -> Board.Newest.of(change, reader))
                .orElse(null);
    }

    @ReadOnly
    ClaimsPage claims(ClaimQuery query, Language reader) {
        ClaimLists.Found found = lists.find(query);
        return new ClaimsPage(lists.list(found, dossiers.of(found.claims(), Part.HEAD), reader));
    }

    /**
     * A contested question, reckoned.
     *
     * @throws NoSuchPage if no comparison goes by the slug
     */
    @ReadOnly
    public ComparisonDossier comparison(String slug) {
        Comparison comparison = comparisons.withPositions(slug).orElseThrow(() -> new NoSuchPage("comparison " + slug));
        return questions.of(List.of(comparison)).get(0);
    }
}
