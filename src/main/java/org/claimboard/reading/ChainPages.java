package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ReportingChain;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.dossier.Step;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** Assembles the list of chains of circular reporting and the page of each. */
@ApplicationScoped
class ChainPages {

    private final ChainStore chains;
    private final ClaimStore claims;
    private final SourceStore sources;
    private final Dossiers dossiers;

    ChainPages(ChainStore chains, ClaimStore claims, SourceStore sources, Dossiers dossiers) {
        this.chains = chains;
        this.claims = claims;
        this.sources = sources;
        this.dossiers = dossiers;
    }

    @ReadOnly
    ChainsPage list(Language reader) {
        return new ChainsPage(chains.first(ClaimQuery.MOST).stream()
                .map(chain -> ChainRef.of(chain, reader))
                .toList());
    }

    /**
     * @throws NoSuchPage if no chain goes by the slug
     */
    @ReadOnly
    ChainPage of(String slug, Language reader) {
        ReportingChain chain = chains.bySlug(slug).orElseThrow(() -> new NoSuchPage("chain " + slug));
        Map<String, Source> named =
                sources
                        .bySlugs(chain.steps.stream()
                                .flatMap(step -> step.sources().stream())
                                .collect(toSet()))
                        .stream()
                        .collect(toMap(source -> source.slug, Function.identity()));
        List<Claim> atItsEnd = claims.endOf(chain);
        return new ChainPage(
                ChainRef.of(chain, reader),
                chain.steps.stream()
                        .map(step -> Step.of(step, named))
                        .toList(),
                dossiers.of(atItsEnd, Part.HEAD),
                Text.ofNullable(chain.note, reader));
    }
}
