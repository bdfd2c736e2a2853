package org.claimboard.api.fuzz;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;

/** The same on the other database; fewer of them, unless many are asked for. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class ManyRequestsOnPostgresTest extends ManyRequestsTest {

    @Override
    int requests() {
        return Integer.getInteger("claimboard.requests", 800);
    }
}
