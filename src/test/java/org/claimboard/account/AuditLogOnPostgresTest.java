package org.claimboard.account;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OnPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AuditLogOnPostgresTest extends AuditLogTest {

    @Test
    void log_cannotBeEmptied() {
        assertRefused("truncate audit_entry");
    }
}
