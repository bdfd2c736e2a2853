package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import static java.util.stream.Collectors.toMap;

/** Assembles the dashboard and the pages that show parts of it. */
@ApplicationScoped
public class DashboardPages {

    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_ARTICLES = 10;

    private final ArticleStore articles;
    private final ComparisonStore comparisons;
    private final Questions questions;
    private final Dossiers dossiers;
    private final ClaimLists lists;

    DashboardPages(
            ArticleStore articles,
            ComparisonStore comparisons,
            Questions questions,
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
        List<Comparison> wanted = comparisons.first(MOST_QUESTIONS);
        Page<Claim, ClaimQuery.Cursor> page = lists.page(query);
        Set<Claim> shown = new LinkedHashSet<>(questions.claimsIn(wanted));
        List<Claim> compared = List.copyOf(shown);
        shown.addAll(page.items());
        Map<Claim, Dossier> loaded = dossiers.of(shown, Part.HEAD).stream()
                .collect(toMap(Dossier::claim, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<Dossier> heads = page.items().stream().map(loaded::get).toList();
        ClaimList list = lists.list(query, page, heads, reader);
        return new DashboardPage(
                articles.first(MOST_ARTICLES).stream()
                        .map(article -> ArticleRef.of(article, reader))
                        .toList(),
                questions.of(wanted, compared, loaded.values(), questions.rateBook(), reader),
                lists.tally(query),
                list);
    }

    @ReadOnly
    ClaimsPage claims(ClaimQuery query, Language reader) {
        Page<Claim, ClaimQuery.Cursor> page = lists.page(query);
        return new ClaimsPage(lists.list(query, page, dossiers.of(page.items(), Part.HEAD), reader));
    }

    /**
     * @throws NoSuchPage if no comparison goes by the slug
     */
    @ReadOnly
    public ComparisonPage comparison(String slug, Language reader) {
        Comparison comparison = comparisons.bySlug(slug).orElseThrow(() -> new NoSuchPage("comparison " + slug));
        List<Comparison> wanted = List.of(comparison);
        List<Claim> compared = questions.claimsIn(wanted);
        return new ComparisonPage(questions
                .of(wanted, compared, dossiers.of(compared, Part.HEAD), questions.rateBook(), reader)
                .get(0));
    }
}
