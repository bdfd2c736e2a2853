package org.claimboard.manuscript;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A store with the claims, quotes and rates that the planted errors are about, and nothing else. */
public class TamsinStore implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("claimboard.claims", "src/test/resources/org/claimboard/manuscript/claims");
    }
}
