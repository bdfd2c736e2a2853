package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Comparisons;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;

/** Assembles the dashboard and the pages that show parts of it. */
@ApplicationScoped
public class DashboardPages {

    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_ARTICLES = 10;

    private final ArticleStore articles;
    private final ComparisonStore comparisons;
    private final Comparisons questions;
    private final Dossiers dossiers;
    private final ClaimLists lists;

    DashboardPages(
            ArticleStore articles,
            ComparisonStore comparisons,
            Comparisons questions,
            Dossiers dossiers,
            ClaimLists lists) {
        this.articles = articles;
        this.comparisons = comparisons;
        this.questions = questions;
        this.dossiers = dossiers;
        this.lists = lists;
    }

    @ReadOnly
    DashboardPage dashboard(ClaimQuery query, Language reader) {
        ClaimLists.Found found = lists.find(query);
        Comparisons.Beside beside = questions.beside(comparisons.first(MOST_QUESTIONS), found.claims());
        List<Article> underCheck = articles.first(ClaimQuery.MOST);
        return new DashboardPage(
                underCheck.stream().limit(MOST_ARTICLES).toList(),
                beside.questions(),
                found.tally(),
                lists.list(found, beside.claims(), underCheck, reader));
    }

    @ReadOnly
    ClaimsPage claims(ClaimQuery query, Language reader) {
        ClaimLists.Found found = lists.find(query);
        return new ClaimsPage(
                lists.list(found, dossiers.of(found.claims(), Part.HEAD), articles.first(ClaimQuery.MOST), reader));
    }

    /**
     * @throws NoSuchPage if no comparison goes by the slug
     */
    @ReadOnly
    ComparisonPage page(String slug) {
        return new ComparisonPage(comparison(slug));
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
