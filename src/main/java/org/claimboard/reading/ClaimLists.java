package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Dossier;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Lists claims with the form that filters them: five queries and those that count. */
@ApplicationScoped
public class ClaimLists {

    private final ClaimStore claims;
    private final ClaimantStore claimants;
    private final SourceStore sources;
    private final ArticleStore articles;

    ClaimLists(ClaimStore claims, ClaimantStore claimants, SourceStore sources, ArticleStore articles) {
        this.articles = articles;
        this.claims = claims;
        this.claimants = claimants;
        this.sources = sources;
    }

    Page<Claim, ClaimQuery.Cursor> page(ClaimQuery query) {
        return claims.page(query);
    }

    /**
     * @param heads what lists show of the claims on the page
     */
    ClaimList list(ClaimQuery query, Page<Claim, ClaimQuery.Cursor> page, List<Dossier> heads, Language reader) {
        return new ClaimList(form(query, reader), heads, page.total(), next(query, page.next()));
    }

    /** The newest claims, as many as fit on a page. */
    @ReadOnly
    public LlmsText newest() {
        ClaimQuery all = ClaimQuery.ALL;
        Page<Claim, ClaimQuery.Cursor> page = claims.page(new ClaimQuery(
                all.verdicts(), all.kinds(), null, null, null, null, null, null, ClaimSort.NEWEST, null, all.limit()));
        return new LlmsText(page.items(), page.total());
    }

    /** How the claims that pass are rated, over all pages: one query. */
    List<VerdictCount> tally(ClaimQuery query) {
        return VerdictCount.of(claims.counts(query), query);
    }

    private FilterForm form(ClaimQuery query, Language reader) {
        return FilterForm.of(
                query,
                claimants.first(ClaimQuery.MOST),
                sources.firstLabels(ClaimQuery.MOST),
                articles.first(ClaimQuery.MOST),
                reader);
    }

    private static @Nullable String next(ClaimQuery query, ClaimQuery.@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        return ClaimAddress.of(new ClaimQuery(
                query.verdicts(),
                query.unassessed(),
                query.kinds(),
                query.claimant(),
                query.source(),
                query.article(),
                query.outside(),
                query.openDoubts(),
                query.words(),
                query.sort(),
                cursor,
                query.limit()));
    }
}
