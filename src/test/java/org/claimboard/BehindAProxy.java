package org.claimboard;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs test classes on a server that is published under another address, and that lets one program ask three times. */
public class BehindAProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "claimboard.address", "https://claims.example.org/",
                "claimboard.assistants", "true",
                "claimboard.rate-limit.requests-per-address", "3");
    }
}
