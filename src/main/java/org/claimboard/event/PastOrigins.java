package org.claimboard.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.ledger.PastReader;
import org.claimboard.provenance.Provenance;
import org.claimboard.provenance.ProvenanceStore;

/** Counts the independent origins of claims at a publication. */
@ApplicationScoped
class PastOrigins {

    private final PastReader past;
    private final PastMeanings meanings;
    private final ProvenanceStore provenance;

    PastOrigins(PastReader past, PastMeanings meanings, ProvenanceStore provenance) {
        this.past = past;
        this.meanings = meanings;
        this.provenance = provenance;
    }

    /** The claim with its count; without one if there is more than can be traced. */
    ClaimMeaning counted(ClaimMeaning claim, long publication) {
        return past.at(publication, () -> {
            Provenance reached = provenance.reachedFrom(claim.cited());
            Optional<Integer> origins = reached.complete()
                    ? Optional.of(reached.trace(claim.slug(), claim.cited()).independentOrigins())
                    : Optional.empty();
            return claim.withOrigins(origins);
        });
    }

    /**
     * The claims whose evidence comes from the sources, over any number of steps, each with the source that it was
     * reached from first.
     */
    Map<String, String> downstream(Collection<String> sources, long publication) {
        Map<String, String> claims = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(sources);
        Map<String, String> causes = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(sources);
        sources.forEach(source -> causes.put(source, source));
        while (!waiting.isEmpty()) {
            String source = waiting.remove();
            String cause = causes.getOrDefault(source, source);
            meanings.citing(List.of(source), publication).forEach(claim -> claims.putIfAbsent(claim, cause));
            for (String next : meanings.drawingOn(List.of(source), publication)) {
                if (known.add(next)) {
                    causes.put(next, cause);
                    waiting.add(next);
                }
            }
        }
        return claims;
    }
}
