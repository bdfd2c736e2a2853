package org.claimboard.exchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.Batch;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Languages;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/** {@code pages.list}: the pages of published claims with a verdict, in the order of the articles. */
@ApplicationScoped
class PageList {

    private static final String[] ASKED = {"organization"};
    private static final int CHUNK = 50;

    /** Claims that are looked at for one page at most; withdrawn ones have none. */
    private static final int MOST_LOOKED_AT = 2000;

    private final ClaimStore claims;
    private final PageReading reading;

    PageList(ClaimStore claims, PageReading reading) {
        this.claims = claims;
        this.reading = reading;
    }

    @ReadOnly
    MarkupPages list(GoogleParameters parameters, OurSite site) {
        String url = parameters.text("url");
        String organization = parameters.text("organization");
        if ((url == null) == (organization == null)) {
            throw GoogleFailure.invalid("url", "give either url or organization");
        }
        int size = parameters.pageSize();
        if (url != null) {
            return new MarkupPages(
                    site.page(url).flatMap(id -> reading.page(id, site)).stream()
                            .toList(),
                    null);
        }
        PageToken token = parameters.token(ASKED);
        if (!site.isCalled(String.valueOf(organization))) {
            return new MarkupPages(List.of(), null);
        }
        return page(size, parameters.list(ASKED), token, parameters.offset(), site);
    }

    private MarkupPages page(int size, String list, @Nullable PageToken token, int offset, OurSite site) {
        ClaimQuery.Cursor behind =
                token == null || token.at(2, 4) == 0 ? null : new ClaimQuery.Cursor(token.at(0, 4), token.at(1, 4));
        long done = token == null ? 0 : token.at(3, 4);
        long left = offset;
        int lookedAt = 0;
        List<MarkupPage> found = new ArrayList<>();
        while (true) {
            Batch<Claim, ClaimQuery.Cursor> batch = claims.batch(query(behind));
            for (Claim claim : batch.items()) {
                List<PageId> ids = pages(claim);
                for (int i = (int) Math.min(done, ids.size()); i < ids.size(); i++) {
                    if (found.size() == size) {
                        return new MarkupPages(found, token(list, behind, i));
                    }
                    if (left > 0) {
                        left--;
                    } else {
                        reading.page(ids.get(i), site).ifPresent(found::add);
                    }
                }
                done = 0;
                behind = new ClaimQuery.Cursor(claim.sequence, claim.id);
                lookedAt++;
            }
            if (batch.next() == null) {
                return new MarkupPages(found, null);
            }
            if (lookedAt >= MOST_LOOKED_AT + offset) {
                return new MarkupPages(found, token(list, behind, 0));
            }
        }
    }

    private static ClaimQuery query(ClaimQuery.@Nullable Cursor behind) {
        return new ClaimQuery(
                EnumSet.allOf(Verdict.class),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                ClaimSort.ARTICLE,
                behind,
                CHUNK);
    }

    private static String token(String list, ClaimQuery.@Nullable Cursor behind, int done) {
        return behind == null
                ? PageToken.of(list, 0L, 0L, 0L, (long) done)
                : PageToken.of(list, behind.key(), behind.id(), 1L, (long) done);
    }

    private static List<PageId> pages(Claim claim) {
        if (claim.isRetracted()) {
            return List.of();
        }
        Set<String> written = claim.title.byLanguage().keySet();
        return Languages.spoken().stream()
                .filter(written::contains)
                .map(language -> new PageId(language, claim.slug))
                .toList();
    }
}
