package org.claimboard.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.claimboard.OtherSettings;
import org.junit.jupiter.api.Test;

/** With a provider switched on that cannot be reached: everything else goes on as before. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class OidcTest {

    @Inject
    TestAccounts accounts;

    @Test
    void signIn_elsewhere_leadsToTheProvider() {
        given().redirects()
                .follow(false)
                .get("/sign-in/oidc")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                startsWith("http://provider.invalid/authorize?"),
                                containsString("response_type=code"),
                                containsString("code_challenge="),
                                containsString("sign-in%2Foidc")));
    }

    @Test
    void signIn_here_isOfferedBeside() {
        given().get("/en/sign-in").then().statusCode(200).body(containsString("href=\"/sign-in/oidc\""));
    }

    @Test
    void pages_askUsAndNotTheProvider() {
        Visitor.anonymous()
                .request()
                .get("/en/zz-guarded")
                .then()
                .statusCode(303)
                .header("Location", startsWith("/en/sign-in?next="))
                .header("Location", not(containsString("provider.invalid")));
        accounts.signedIn(Role.EDITOR).request().get("/en/zz-guarded").then().statusCode(200);
        ApiTokenTest.read("cb_none").statusCode(401);
    }

    @Test
    void cookie_ofTheProvider_opensNothing() {
        given().redirects()
                .follow(false)
                .cookie("q_session", "forged")
                .get("/en/zz-guarded")
                .then()
                .statusCode(303)
                .header("Location", startsWith("/en/sign-in?next="));
    }
}
