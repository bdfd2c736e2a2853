package org.claimboard.desk;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A store of its own: what these tests publish must not reach those that count what is shipped. */
public class DeskStore implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("claimboard.session.idle", "7h");
    }
}
