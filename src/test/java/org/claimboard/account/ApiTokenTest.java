package org.claimboard.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.claim.SettableClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTokenTest {

    @Inject
    SettableClock clock;

    @Inject
    TestAccounts accounts;

    @Inject
    ApiTokenStore tokens;

    @Test
    void token_isShownOnceAndWorksUntilRevoked() {
        Account account = accounts.create(Role.EDITOR);
        Visitor editor = accounts.signedIn(account);
        String page = editor.form()
                .formParam("label", "The newsroom's importer")
                .formParam("scope", "read-drafts")
                .formParam("days", "90")
                .post("/en/account/tokens")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString();
        Matcher shown = Pattern.compile("cb_[A-Za-z0-9_-]{43}").matcher(page);
        assertThat(shown.find()).isTrue();
        String token = shown.group();

        read(token).statusCode(200).body("name", equalTo(account.name));
        String own = editor.request()
                .get("/en/account")
                .then()
                .body(containsString("The newsroom&#39;s importer"))
                .body(not(containsString(token)))
                .extract()
                .asString();
        Matcher revocation =
                Pattern.compile("/en/account/tokens/[0-9]+/revocation").matcher(own);
        assertThat(revocation.find()).isTrue();
        accounts.signedIn(Role.ADMINISTRATOR)
                .form()
                .post(revocation.group())
                .then()
                .statusCode(404);
        editor.form().post(revocation.group()).then().statusCode(303);
        read(token).statusCode(401);
    }

    @Test
    void token_doesWhatItsScopesAndItsAccountsRoleAllow() {
        String reading = accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS);
        String writing = accounts.apiToken(Role.EDITOR, Scope.WRITE);
        String reviewing = accounts.apiToken(Role.REVIEWER, Scope.WRITE);

        read(reading).statusCode(200);
        post(reading, "")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", equalTo(403));
        post(reading, "/publication").statusCode(403);
        read(writing).statusCode(403);
        post(writing, "").statusCode(200);
        post(writing, "/publication").statusCode(403);
        post(reviewing, "/publication").statusCode(200);
    }

    @Test
    void api_withoutAToken_answersWithAProblem() {
        given().get("/api/v1/zz-guarded")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("status", equalTo(401));
        read("cb_" + Secret.random().text())
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
        read("nonsense").statusCode(401);
    }

    @Test
    void api_takesNoCookie_andPagesTakeNoToken() {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        administrator.request().get("/api/v1/zz-guarded").then().statusCode(401);
        administrator.form().post("/api/v1/zz-guarded").then().statusCode(401);
        administrator.request().get("/en/api/v1/zz-guarded").then().statusCode(404);
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + accounts.apiToken(Role.ADMINISTRATOR, Scope.WRITE))
                .get("/en/zz-guarded")
                .then()
                .statusCode(303);
    }

    @Test
    void token_pastItsEnd_isWorthNothing() {
        Account account = accounts.create(Role.EDITOR);
        String token = accounts.apiToken(account, Scope.READ_DRAFTS);
        QuarkusTransaction.requiringNew().run(() -> tokens.of(account.name)
                .forEach(each -> each.expiresAt = Now.by(clock).minus(Duration.ofSeconds(1))));

        read(token).statusCode(401);
    }

    static ValidatableResponse read(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/zz-guarded")
                .then();
    }

    private static ValidatableResponse post(String token, String path) {
        return given().header("Authorization", "Bearer " + token)
                .post("/api/v1/zz-guarded" + path)
                .then();
    }
}
