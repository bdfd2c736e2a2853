package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.AnswerCache;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscapingTest {

    private static final String SCRIPT = "\"'><script>alert(1)</script>{page:unknown}";

    @Inject
    ClaimantStore claimants;

    @Inject
    AnswerCache answers;

    @Test
    void words_fromTheAddress_comeOutAsText() {
        given().queryParam("words", SCRIPT)
                .get("/en/claims")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;{page:unknown}"))
                .body(not(containsString("<script")));
        given().queryParam("verdict", SCRIPT)
                .get("/en/claims")
                .then()
                .statusCode(400)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script")));
    }

    @Test
    void words_fromTheRecords_comeOutAsText() {
        QuarkusTransaction.requiringNew().run(() -> claimants.persist(claimant()));
        // The record is not in the ledger, on which kept answers hang.
        answers.forget();
        try {
            for (String page : List.of("/en/claimants", "/en/claimants/zz-script", "/en/claims")) {
                given().get(page)
                        .then()
                        .statusCode(200)
                        .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;{page:unknown}"))
                        .body(not(containsString("<script")));
            }
        } finally {
            QuarkusTransaction.requiringNew().run(() -> claimants.delete("slug", "zz-script"));
            answers.forget();
        }
    }

    private static Claimant claimant() {
        Claimant claimant = new Claimant();
        claimant.slug = "zz-script";
        claimant.kind = ClaimantKind.PERSON;
        claimant.names = LocalizedText.of(Map.of("en", SCRIPT, "ko", SCRIPT));
        claimant.role = LocalizedText.of(Map.of("en", SCRIPT));
        return claimant;
    }
}
