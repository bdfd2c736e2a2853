package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.claimboard.claim.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session ends everywhere within one request, whatever ends it. */
@QuarkusTest
class SessionTest {

    @Inject
    SettableClock clock;

    @Inject
    TestAccounts accounts;

    @Inject
    SessionStore sessions;

    @Inject
    Administration administration;

    @Test
    void session_isStoredAsAHashOnly() {
        Visitor editor = accounts.signedIn(Role.EDITOR);

        String hash = new Secret(editor.sessionCookie()).hash();
        assertThat(QuarkusTransaction.requiringNew().call(() -> sessions.count("secretHash", hash)))
                .isEqualTo(1);
        assertThat(hash).doesNotContain(editor.sessionCookie()).hasSize(64);
    }

    @Test
    void session_unusedTooLong_isOver() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        change(editor, session -> session.usedAt = ago(Duration.ofHours(7)));
        assertSignedIn(editor, true);

        change(editor, session -> session.usedAt = ago(Duration.ofHours(9)));
        assertSignedIn(editor, false);
    }

    @Test
    void session_usedAllTheTime_isOverAtLast() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        change(editor, session -> session.createdAt = ago(Duration.ofHours(73)));

        assertSignedIn(editor, false);
    }

    @Test
    void use_isWrittenDownOncePerMinute() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Instant before = ago(Duration.ofMinutes(5));
        change(editor, session -> session.usedAt = before);
        assertSignedIn(editor, true);

        change(editor, session -> assertThat(session.usedAt).isAfter(before.plusSeconds(200)));
    }

    @Test
    void passwordChange_endsTheOtherSessionsAndRenewsThisOne() {
        Account account = accounts.create(Role.EDITOR);
        Visitor here = accounts.signedIn(account);
        Visitor elsewhere = accounts.signedIn(account);

        String renewed = here.form()
                .formParam("password", TestAccounts.PASSWORD)
                .formParam("new-password", "another horse battery")
                .formParam("new-password-again", "another horse battery")
                .post("/en/account/password")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/en/account?done=password"))
                .extract()
                .cookie(Cookies.SESSION);

        assertSignedIn(here, false);
        assertSignedIn(elsewhere, false);
        assertSignedIn(Visitor.withSession(renewed), true);
    }

    @Test
    void passwordChange_withTheWrongPassword_changesNothing() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.form()
                .formParam("password", "not the password")
                .formParam("new-password", "another horse battery")
                .formParam("new-password-again", "another horse battery")
                .post("/en/account/password")
                .then()
                .statusCode(422)
                .body(containsString("The present password is wrong"));
        assertSignedIn(editor, true);
    }

    @Test
    void newRole_endsTheSessions() {
        Account account = accounts.create(Role.EDITOR);
        Visitor visitor = accounts.signedIn(account);

        administration.changeRole(account.name, Role.REVIEWER, "test");

        assertSignedIn(visitor, false);
    }

    @Test
    void deactivation_endsSessionsAndTokens() {
        Account account = accounts.create(Role.EDITOR);
        Visitor visitor = accounts.signedIn(account);
        String token = accounts.apiToken(account, Scope.READ_DRAFTS);
        ApiTokenTest.read(token).statusCode(200);

        administration.deactivate(account.name, "test");

        assertSignedIn(visitor, false);
        ApiTokenTest.read(token).statusCode(401);
        administration.reactivate(account.name, "test");
        assertSignedIn(visitor, false);
    }

    private static void assertSignedIn(Visitor visitor, boolean expected) {
        visitor.request().get("/en/zz-guarded").then().statusCode(expected ? 200 : 303);
    }

    private Instant ago(Duration time) {
        return Now.by(clock).minus(time);
    }

    private void change(Visitor visitor, Consumer<AccountSession> change) {
        String hash = new Secret(visitor.sessionCookie()).hash();
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(sessions.find("secretHash", hash).singleResult()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/claimants",
                "/api;x/v1/claimants",
                "/api;x=y/v1;z/claimants;w",
                "//api/v1/claimants",
                "/api//v1/claimants",
                "/./api/v1/claimants",
                "/%2e/api/v1/claimants",
                "/en/../api/v1/claimants",
                "/en/%2E%2e/api/v1/claimants",
                "/%61pi/v1/claimants",
                "/%61%70%69;x/v1/claimants",
                "/api%3Bx/v1/claimants",
                "/api%2Fv1/claimants",
                "/API/v1/claimants",
                "/en/api/v1/claimants",
                "/v1alpha1;x/pages",
                "//v1alpha1/pages",
            })
    void cookie_opensNoUnsafeCallOfTheApi_howeverItsPathIsSpelled(String path) {
        int status = accounts.signedIn(Role.EDITOR)
                .request()
                .header("Origin", Visitor.origin())
                .contentType("application/json")
                .body("{\"claimant\": \"by-cookie\", \"kind\": \"person\", \"names\": {\"en\": \"By Cookie\"}}")
                .post(path)
                .statusCode();
        assertThat(status).isIn(400, 401, 403, 404, 405);
    }
}
