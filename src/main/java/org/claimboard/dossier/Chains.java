package org.claimboard.dossier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimboard.claim.ReportingChain;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;

/** Loads the dossiers of chains of circular reporting: one query for any number of them. */
@ApplicationScoped
public class Chains {

    private final SourceStore sources;

    Chains(SourceStore sources) {
        this.sources = sources;
    }

    public List<ChainDossier> of(List<ReportingChain> wanted) {
        Set<String> slugs = wanted.stream()
                .flatMap(chain -> chain.steps.stream())
                .flatMap(step -> step.sources().stream())
                .collect(toSet());
        Map<String, Source> bySlug =
                sources.bySlugs(slugs).stream().collect(toMap(source -> source.slug, Function.identity()));
        return wanted.stream()
                .map(chain -> new ChainDossier(
                        chain,
                        chain.steps.stream().map(step -> Step.of(step, bySlug)).toList()))
                .toList();
    }
}
