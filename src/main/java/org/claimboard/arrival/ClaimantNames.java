package org.claimboard.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.ClaimantStore;

/** The claimants on file by what they are called. */
@ApplicationScoped
public class ClaimantNames {

    /** How many are known by name. */
    private static final int MOST = 20_000;

    private final ClaimantStore claimants;

    ClaimantNames(ClaimantStore claimants) {
        this.claimants = claimants;
    }

    /** Slugs by names as {@link Clean#folded} has them. */
    public Map<String, String> slugsByName() {
        Map<String, String> slugs = new HashMap<>();
        for (Claimant claimant : claimants.first(MOST)) {
            claimant.names.byLanguage().values().forEach(name -> slugs.putIfAbsent(Clean.folded(name), claimant.slug));
        }
        return slugs;
    }
}
