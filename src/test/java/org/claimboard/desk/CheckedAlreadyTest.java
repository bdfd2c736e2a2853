package org.claimboard.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimboard.OnScratch;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.matching.SentenceCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who logs a claim sees what was checked already, and decides. */
@QuarkusTest
@TestProfile(OnScratch.class)
class CheckedAlreadyTest {

    private static final String KNOWN = "deepseek-chatbot-cost-5-6-million";
    private static final String SENTENCE = "DeepSeek spent 5.6 million dollars on developing its chatbot";

    @Inject
    TestAccounts accounts;

    @Inject
    SentenceCheck sentences;

    @Inject
    DataSource database;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!sentences.isReady()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    @Test
    void log_ofWhatWasChecked_showsTheClaimAndWhy() {
        String page = proposals(accounts.signedIn(Role.EDITOR), "en", fresh(SENTENCE));
        assertThat(page)
                .contains("Has this been checked already?", "decide/same/0/" + KNOWN, "decide/other/0/" + KNOWN)
                .contains("Same claim", "Same numbers");
    }

    @Test
    void log_ofAnotherNumber_saysSoInKorean() {
        String page = proposals(accounts.signedIn(Role.EDITOR), "ko", fresh("개발진에 따르면 딥시크의 챗봇은 제작 비용이 900만 달러에 불과하다"));
        assertThat(page).contains("이미 확인한 주장입니까?", "같은 주장, 다른 수치");
    }

    @Test
    void decide_notTheSame_hidesTheClaimFromThenOnAndKeepsWhatWasTyped() {
        Account account = accounts.create(Role.EDITOR);
        Visitor editor = accounts.signedIn(account);
        String text = fresh(SENTENCE);
        Response decided = decide(editor, "en", "decide/other/0/" + KNOWN, text);
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(decided.asString()).contains("Harbour Post", text).doesNotContain("decide/other/0/" + KNOWN);
        assertThat(proposals(editor, "ko", "  " + text.toUpperCase(java.util.Locale.ROOT)))
                .doesNotContain("decide/other/0/" + KNOWN);
        editor.request()
                .get("/en/desk/decisions")
                .then()
                .statusCode(200)
                .body(containsString(text))
                .body(containsString("not the same"))
                .body(containsString(account.name));
    }

    @Test
    void decide_theSame_goesToTheClaimWhichShowsTheSentence() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String text = fresh(SENTENCE);
        Response decided = decide(editor, "en", "decide/same/0/" + KNOWN, text);
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(decided.header("Location")).endsWith("/en/desk/claims/" + KNOWN);
        String record = "/en/desk/claims/" + KNOWN;
        editor.request().get(record).then().statusCode(200).body(containsString(text));
        assertThat(proposals(editor, "en", text)).contains("Found to be the same claim");
        decide(editor, "en", "decide/other/0/" + KNOWN, text);
        assertThat(editor.request().get(record).asString()).doesNotContain(text);
        editor.request()
                .get("/en/desk/decisions?claim=" + KNOWN)
                .then()
                .statusCode(200)
                .body(containsString(text));
        given().get("/en/claims/" + KNOWN).then().statusCode(200).body(org.hamcrest.Matchers.not(containsString(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "same", "decide/maybe/0/" + KNOWN, "decide/same/0/../x"})
    void decide_byAButtonThatIsNone_isABadRequest(String button) {
        Response decided = decide(accounts.signedIn(Role.EDITOR), "en", button, SENTENCE);
        assertThat(decided.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide/same/0/none-such", "decide/same/7/" + KNOWN})
    void decide_onWhatIsNotThere_isNotFound(String button) {
        Response decided = decide(accounts.signedIn(Role.EDITOR), "en", button, SENTENCE);
        assertThat(decided.statusCode()).isEqualTo(404);
    }

    @Test
    void form_ofANewClaim_showsWhatWasCheckedAndDecides() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String text = fresh(SENTENCE);
        Response checked = form(editor, "check", text);
        assertThat(checked.asString()).contains("decide/same/0/" + KNOWN);
        Response other = form(editor, "decide/other/0/" + KNOWN, text);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.asString()).contains(text).doesNotContain("decide/same/0/" + KNOWN);
        Response same = form(editor, "decide/same/0/" + KNOWN, text);
        assertThat(same.header("Location")).endsWith("/en/desk/claims/" + KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update sameness_decision set author = 'x'", "delete from sameness_decision"})
    void decisions_areNeitherChangedNorDeleted(String statement) throws SQLException {
        decide(accounts.signedIn(Role.EDITOR), "en", "decide/other/0/" + KNOWN, fresh(SENTENCE));
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            assertThatThrownBy(() -> run.execute(statement)).isInstanceOf(SQLException.class);
        }
    }

    /** A text that nobody decided on in another test. */
    private static String fresh(String sentence) {
        return sentence + " (" + UUID.randomUUID().toString().replaceAll("[0-9-]", "") + ")";
    }

    private static String proposals(Visitor editor, String language, String text) {
        Response page = editor.follow(editor.form().formParam("text", text).post("/" + language + "/desk/claims/log"));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    private static Response decide(Visitor editor, String language, String button, String text) {
        RequestSpecification form = editor.form()
                .formParam("keep", "none")
                .formParam("publisher", "Harbour Post")
                .formParam("p0.quote", text)
                .formParam("p0.text", text)
                .formParam("p0.take", "on")
                .formParam("decision", button);
        return form.post("/" + language + "/desk/claims/log/decisions");
    }

    private static Response form(Visitor editor, String button, String text) {
        return editor.form()
                .formParam("/language", "en")
                .formParam("/text/en", text)
                .formParam("act", button)
                .post("/en/desk/claims/new");
    }
}
