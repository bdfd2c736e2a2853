package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.Page;
import org.claimboard.claim.ReadOnly;
import org.claimboard.claim.SourceStore;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Lists claims with the form that filters them: four queries and those that count. */
@ApplicationScoped
class ClaimLists {

    private final ClaimStore claims;
    private final ClaimantStore claimants;
    private final SourceStore sources;

    ClaimLists(ClaimStore claims, ClaimantStore claimants, SourceStore sources) {
        this.claims = claims;
        this.claimants = claimants;
        this.sources = sources;
    }

    Page<Claim, ClaimQuery.Cursor> page(ClaimQuery query) {
        return claims.page(query);
    }

    ClaimList list(ClaimQuery query, Page<Claim, ClaimQuery.Cursor> page, ClaimHeads.Counted counted, Language reader) {
        List<ClaimHead> heads =
                page.items().stream().map(claim -> counted.head(claim, reader)).toList();
        return new ClaimList(form(query, reader), heads, page.total(), next(query, page.next()));
    }

    /** The newest claims, as many as fit on a page. */
    @ReadOnly
    LlmsText newest(Language reader) {
        ClaimQuery all = ClaimQuery.ALL;
        Page<Claim, ClaimQuery.Cursor> page = claims.page(new ClaimQuery(
                all.verdicts(), all.kinds(), null, null, null, null, null, null, ClaimSort.NEWEST, null, all.limit()));
        return new LlmsText(
                page.items().stream().map(claim -> ClaimRef.of(claim, reader)).toList(), page.total());
    }

    private FilterForm form(ClaimQuery query, Language reader) {
        return FilterForm.of(query, claimants.first(ClaimQuery.MOST), sources.firstLabels(ClaimQuery.MOST), reader);
    }

    private static @Nullable String next(ClaimQuery query, ClaimQuery.@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        UriBuilder address = UriBuilder.fromPath("/claims");
        query.verdicts().forEach(verdict -> address.queryParam("verdict", verdict.word()));
        query.kinds().forEach(kind -> address.queryParam("kind", kind.word()));
        add(address, "claimant", query.claimant());
        add(address, "source", query.source());
        add(address, "article", query.article());
        add(address, "openDoubts", query.openDoubts());
        add(address, "words", query.words());
        add(address, "after", cursor.key() + "." + cursor.id());
        return address.build().toString();
    }

    private static void add(UriBuilder address, String field, @Nullable Object value) {
        if (value != null) {
            address.queryParam(field, "{value}").resolveTemplate("value", value);
        }
    }
}
