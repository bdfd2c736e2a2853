package org.claimboard;

import java.util.Map;

/** Runs test classes without the shipped claims: each begins with nothing in the store. */
public class EmptyStore implements SharedApplication {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("claimboard.claims", "");
    }
}
