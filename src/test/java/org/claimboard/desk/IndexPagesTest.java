package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.search.Search;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndexPagesTest {

    private static final Pattern TOLD = Pattern.compile("Search index rebuilt");

    @Inject
    TestAccounts accounts;

    @Inject
    Search search;

    @Test
    void rebuild_replacesTheIndex_andIsToldInTheAuditLog() throws InterruptedException {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        administrator
                .request()
                .get("/ko/indexes")
                .then()
                .statusCode(200)
                .body(containsString("독자 검색"))
                .body(containsString("<code>matching</code>"));
        String before = search.version();
        long told = told(administrator);

        administrator
                .form()
                .post("/en/indexes/published")
                .then()
                .statusCode(303)
                .header("Location", containsString("/en/indexes"));

        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (generation(search.version()).equals(generation(before))
                || search.keeper().isRebuilding()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            Thread.sleep(10);
        }
        assertThat(generation(search.version())).isNotEqualTo(generation(before));
        assertThat(search.isWhole()).isTrue();
        assertThat(told(administrator)).isEqualTo(told + 1);
    }

    @Test
    void rebuild_ofNone_isNotFound() {
        accounts.signedIn(Role.ADMINISTRATOR)
                .form()
                .post("/en/indexes/none")
                .then()
                .statusCode(404);
    }

    private static String generation(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    private static long told(Visitor administrator) {
        Matcher found = TOLD.matcher(
                administrator.request().get("/en/audit").then().extract().asString());
        return found.results().count();
    }
}
