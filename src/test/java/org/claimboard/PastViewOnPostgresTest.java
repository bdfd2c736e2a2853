package org.claimboard;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PastViewOnPostgresTest.OwnServer.class)
class PastViewOnPostgresTest extends PastViewTest {

    /** Edits stay in the store, which no other test may meet. */
    public static class OwnServer extends OnPostgres {}
}
