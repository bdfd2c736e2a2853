package org.claimboard.reading;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Batch;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.MenuStore;
import org.claimboard.dossier.Dossier;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.record.Verdict;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Lists claims with the form that filters them: five queries and those that count. */
@ApplicationScoped
public class ClaimLists {

    private final ClaimStore claims;
    private final MenuStore menus;
    private final ArticleStore articles;

    ClaimLists(ClaimStore claims, MenuStore menus, ArticleStore articles) {
        this.claims = claims;
        this.menus = menus;
        this.articles = articles;
    }

    /** Claims that pass, and how all that pass are rated, over all pages. */
    record Found(
            ClaimQuery query,
            List<Claim> claims,
            ClaimQuery.@Nullable Cursor next,
            Map<Optional<Verdict>, Long> counts) {

        List<VerdictCount> tally() {
            return VerdictCount.of(counts, query);
        }

        long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Two queries. */
    Found find(ClaimQuery query) {
        Batch<Claim, ClaimQuery.Cursor> batch = claims.batch(query);
        return new Found(query, batch.items(), batch.next(), claims.counts(query));
    }

    /**
     * Two queries.
     *
     * @param heads what lists show of the claims on the page
     */
    ClaimList list(Found found, List<Dossier> heads, Language reader) {
        FilterForm form = FilterForm.of(found.query(), menus.first(ClaimQuery.MOST), reader);
        return new ClaimList(
                form,
                ActiveFilter.of(found.query(), form),
                ClaimList.Group.of(heads, listedIn(found)),
                found.total(),
                next(found.query(), found.next()));
    }

    /** In which article claims are listed: in the one that is asked for, else in the first in which they stand. */
    private Function<Claim, @Nullable Article> listedIn(Found found) {
        String asked = found.query().article();
        if (asked != null) {
            Article article = articles.bySlug(asked).orElse(null);
            return claim -> article;
        }
        Set<Long> ids = found.claims().stream()
                .map(Claim::listedIn)
                .flatMap(Stream::ofNullable)
                .collect(toSet());
        Map<Long, Article> known = new HashMap<>();
        articles.byIds(ids).forEach(article -> known.put(article.id, article));
        return claim -> {
            Long id = claim.listedIn();
            return id == null ? null : known.get(id);
        };
    }

    /** The newest claims, as many as fit on a page. */
    @ReadOnly
    public LlmsText newest() {
        ClaimQuery all = ClaimQuery.ALL;
        Page<Claim, ClaimQuery.Cursor> page = claims.page(new ClaimQuery(
                all.verdicts(), all.kinds(), null, null, null, null, null, null, ClaimSort.NEWEST, null, all.limit()));
        return new LlmsText(page.items(), page.total());
    }

    private static @Nullable String next(ClaimQuery query, ClaimQuery.@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        return ClaimAddress.of(query.from(cursor, query.limit()));
    }
}
