package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordContents;
import org.claimboard.matching.HalfRead;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.search.HalfBuilt;
import org.claimboard.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said while the first indexes are being built. */
@QuarkusTest
class NotReadyTest {

    @Inject
    Search search;

    @Inject
    RecordContents contents;

    @Inject
    MentionStore mentions;

    @Inject
    TestAccounts accounts;

    @BeforeEach
    void build() {
        QuarkusMock.installMockForType(new HalfBuilt(contents, mentions, search), Search.class);
        QuarkusMock.installMockForType(new HalfRead(contents), SentenceCheck.class);
    }

    private static void isNotReady(ValidatableResponse answer) {
        answer.statusCode(503)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .contentType("application/problem+json")
                .body("type", is("urn:claimboard:problem:not-ready"));
    }

    @Test
    void search_byTheApi_asksToComeBack() {
        isNotReady(given().get("/api/v1/search?q=chips").then());
    }

    @Test
    void match_byTheApi_asksToComeBack() {
        isNotReady(given().contentType("application/json")
                .body("{\"text\": \"It cost 5.6 million dollars\"}")
                .post("/api/v1/matches")
                .then());
    }

    @Test
    void search_byGooglesApi_isUnavailable() {
        given().get("/v1alpha1/claims:search?query=chips")
                .then()
                .statusCode(503)
                .body("error.status", is("UNAVAILABLE"));
    }

    @Test
    void readers_areTold_andSeeWhatIsThere() {
        given().get("/en/search?q=chips")
                .then()
                .statusCode(200)
                .body(containsString("The index is being built"))
                .body(containsString("deepseek-trained-r1-on-2000-chips"));
        given().get("/en/check?text=It+cost+5.6+million+dollars")
                .then()
                .statusCode(200)
                .body(containsString("The claims are still being read in"));
    }

    @Test
    void editors_areTold_andSeeWhatIsThere() {
        accounts.signedIn(Role.EDITOR)
                .request()
                .get("/en/desk/search?q=chips")
                .then()
                .statusCode(200)
                .body(containsString("The index is being built"))
                .body(containsString("deepseek-trained-r1-on-2000-chips"));
    }
}
