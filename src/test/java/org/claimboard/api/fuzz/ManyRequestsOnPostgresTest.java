package org.claimboard.api.fuzz;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same on the other database, where many are asked for. */
@QuarkusTest
@TestProfile(OnPostgres.class)
@EnabledIfSystemProperty(named = "claimboard.requests", matches = "[0-9]+")
class ManyRequestsOnPostgresTest extends ManyRequestsTest {}
