package org.claimboard.account;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class SessionOnPostgresTest extends SessionTest {}
