package org.claimboard.desk;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;

/** The same on a PostgreSQL server. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class BulkOnPostgresTest extends BulkTest {}
