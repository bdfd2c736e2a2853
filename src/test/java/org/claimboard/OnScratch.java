package org.claimboard;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs test classes on a store that they share and may change for good. It begins with the shipped files. */
public class OnScratch implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of();
    }
}
