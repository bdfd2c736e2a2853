package org.claimboard.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class RacingWritersOnPostgresTest extends RacingWritersTest {}
