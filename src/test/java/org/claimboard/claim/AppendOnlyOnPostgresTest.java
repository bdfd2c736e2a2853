package org.claimboard.claim;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AppendOnlyOnPostgresTest extends AppendOnlyTest {}
