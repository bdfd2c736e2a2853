package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditLogTest {

    @Inject
    TestAccounts accounts;

    @Inject
    AuditLog audit;

    @Inject
    EntityManager entities;

    @Test
    void signingIn_rightOrWrong_isTold() {
        Account account = accounts.create(Role.EDITOR);
        signIn(account.name, "wrong password");
        signIn(account.name, TestAccounts.PASSWORD);

        List<AuditEntry> told = QuarkusTransaction.requiringNew().call(() -> audit.list("subject", account.name));
        assertThat(told)
                .extracting(entry -> entry.event)
                .containsExactlyInAnyOrder(AuditEvent.SIGN_IN_FAILED, AuditEvent.SIGNED_IN);
        assertThat(told).extracting(entry -> entry.address).containsOnly("127.0.0.0/24");
    }

    @Test
    void nameThatNobodyHas_isNotWrittenDown() {
        signIn("my-password-by-mistake", "x");

        accounts.signedIn(Role.ADMINISTRATOR)
                .request()
                .get("/en/audit")
                .then()
                .statusCode(200)
                .body(containsString("Sign-in failed"))
                .body(not(containsString("by-mistake")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'someone-else'",
                "delete from audit_entry",
            })
    void log_cannotBeChanged(String statement) {
        audit.append(AuditEvent.SIGNED_OUT, "someone", "someone", "");
        assertRefused(statement);
    }

    @Test
    void log_isReadPageByPage() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 60; i++) {
                audit.append(AuditEvent.SIGNED_OUT, "someone", "someone", "entry " + i);
            }
        });
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        String older = administrator
                .request()
                .get("/en/audit")
                .then()
                .body(containsString("entry 59"))
                .body(not(containsString("entry 5<")))
                .extract()
                .asString()
                .replaceAll("(?s).*href=\"(/en/audit\\?before=[0-9]+)\".*", "$1");
        administrator.request().get(older).then().statusCode(200).body(containsString("entry 5<"));
        administrator.request().get("/en/audit?before=x").then().statusCode(400);
    }

    void assertRefused(String statement) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(statement).executeUpdate()))
                .hasStackTraceContaining("append-only");
    }

    private static void signIn(String name, String password) {
        Visitor.anonymous()
                .form()
                .formParam("name", name)
                .formParam("password", password)
                .post("/en/sign-in");
    }
}
