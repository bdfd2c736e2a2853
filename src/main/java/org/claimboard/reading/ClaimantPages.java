package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Assembles the list of claimants and the page of each. */
@ApplicationScoped
class ClaimantPages {

    /** Lists of others need not say who put the words into whose mouth; the page of whom they are pinned on must. */
    private static final Set<Part> SHOWN =
            Collections.unmodifiableSet(EnumSet.of(Part.EVIDENCE, Part.DOUBTS, Part.ORIGINS, Part.APPEARANCES));

    private final ClaimantStore claimants;
    private final ClaimStore claims;
    private final Dossiers dossiers;

    ClaimantPages(ClaimantStore claimants, ClaimStore claims, Dossiers dossiers) {
        this.claimants = claimants;
        this.claims = claims;
        this.dossiers = dossiers;
    }

    /**
     * @param after slug of the last claimant of the page before; null for the first page
     */
    @ReadOnly
    ClaimantsPage list(@Nullable String after) {
        Page<Claimant, String> page = claimants.page(new SlugPage(after, ClaimQuery.MOST));
        return new ClaimantsPage(page.items(), page.total(), page.next());
    }

    /**
     * @throws NoSuchPage if no claimant goes by the slug
     */
    @ReadOnly
    ClaimantPage of(String slug) {
        Claimant claimant = claimants.bySlug(slug).orElseThrow(() -> new NoSuchPage("claimant " + slug));
        ClaimQuery query = by(slug);
        List<Dossier> shown = dossiers.of(claims.batch(query).items(), SHOWN);
        return ClaimantPage.of(claimant, shown, VerdictCount.of(claims.counts(query), query));
    }

    private static ClaimQuery by(String claimant) {
        return new ClaimQuery(
                Set.of(), Set.of(), claimant, null, null, null, null, null, ClaimSort.ARTICLE, null, ClaimFilter.PAGE);
    }
}
