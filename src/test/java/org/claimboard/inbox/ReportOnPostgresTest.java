package org.claimboard.inbox;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ReportOnPostgresTest extends ReportTest {}
