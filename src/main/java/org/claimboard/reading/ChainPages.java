package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ReportingChain;
import org.claimboard.dossier.Chains;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.NoSuchPage;

/** Assembles the list of chains of circular reporting and the page of each. */
@ApplicationScoped
class ChainPages {

    private final ChainStore chains;
    private final Chains steps;
    private final ClaimStore claims;
    private final Dossiers dossiers;

    ChainPages(ChainStore chains, Chains steps, ClaimStore claims, Dossiers dossiers) {
        this.chains = chains;
        this.steps = steps;
        this.claims = claims;
        this.dossiers = dossiers;
    }

    @ReadOnly
    ChainsPage list() {
        return new ChainsPage(chains.first(ClaimQuery.MOST));
    }

    /**
     * @throws NoSuchPage if no chain goes by the slug
     */
    @ReadOnly
    ChainPage of(String slug) {
        ReportingChain chain = chains.bySlug(slug).orElseThrow(() -> new NoSuchPage("chain " + slug));
        return new ChainPage(
                chain, steps.of(List.of(chain)).get(0).steps(), dossiers.of(claims.endOf(chain), Part.HEAD));
    }
}
