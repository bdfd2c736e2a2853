package org.claimboard.provenance;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;

@QuarkusTest
@TestTransaction
@TestProfile(OnPostgres.class)
class ProvenanceStoreOnPostgresTest extends ProvenanceStoreTest {}
