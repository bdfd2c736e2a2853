package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed survives the end of the session, and nothing is saved behind anybody's back. */
@QuarkusTest
class KeptFormTest {

    @Inject
    TestAccounts accounts;

    @BeforeEach
    void nothingPosted() {
        GuardedPages.POSTED.set("");
    }

    @Test
    void form_ofASessionThatEnded_isSentAfterSigningInAgain() {
        Visitor late = accounts.signedOut(Role.EDITOR);
        String text = "머스크는 \"의심\" <b>한다</b>\n둘째 줄 & 100%";

        Response asked =
                late.form().formParam("text", text).formParam("tag", "a", "b").post("/en/zz-guarded");
        asked.then()
                .statusCode(401)
                .body(containsString("Your session has ended"))
                .body(not(containsString("<b>한")));
        assertThat(GuardedPages.POSTED).hasValue("");

        Account account = accounts.create(Role.EDITOR);
        Response again = submit(
                late, asked, form -> form.formParam("name", account.name).formParam("password", TestAccounts.PASSWORD));
        again.then().statusCode(200).body(containsString("Nothing was saved yet"));
        assertThat(GuardedPages.POSTED).hasValue("");

        Visitor back = Visitor.withSession(again.getCookie(Cookies.SESSION));
        submit(back, again, form -> form).then().statusCode(200).body(containsString("posted"));
        // The parser of the test makes blanks of line breaks; the test in a browser looks at those.
        assertThat(GuardedPages.POSTED).hasValue(text.replace('\n', ' ') + " [a, b]");
    }

    @Test
    void form_isKeptOverAWrongPassword() {
        Visitor late = accounts.signedOut(Role.EDITOR);
        Response asked = late.form().formParam("text", "kept").post("/en/zz-guarded");

        Response wrong = submit(
                late, asked, form -> form.formParam("name", "nobody-at-all").formParam("password", "wrong"));

        wrong.then().statusCode(422).body(containsString("name=\"_kept.text\" value=\"kept\""));
    }

    @Test
    void form_whoseCookieIsGoneToo_isKept() {
        RequestSpecification form = Visitor.withoutCookies().formWithoutToken();
        form.formParam("text", "kept")
                .post("/ko/zz-guarded")
                .then()
                .statusCode(401)
                .body(containsString("로그인이 만료되었습니다"))
                .body(containsString("name=\"_action\" value=\"/ko/zz-guarded\""))
                .body(containsString("value=\"kept\""));
    }

    @Test
    void form_fromAnotherSite_isNotKept() {
        accounts.signedOut(Role.EDITOR)
                .form()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("text", "planted")
                .post("/en/zz-guarded")
                .then()
                .statusCode(403)
                .body(not(containsString("planted")));
    }

    @Test
    void form_inParts_isKeptInParts_withoutItsFiles() {
        Visitor late = accounts.signedOut(Role.EDITOR);
        late.request()
                .header("Origin", Visitor.origin())
                .multiPart("text", "kept")
                .multiPart("file", "notes.txt", "the file".getBytes(StandardCharsets.UTF_8))
                .post("/en/zz-guarded/multipart")
                .then()
                .statusCode(401)
                .body(containsString("name=\"_multipart\""))
                .body(containsString("name=\"_kept.text\" value=\"kept\""))
                .body(not(containsString("the file")));
    }

    @Test
    void form_withPasswords_isKeptWithoutThem() {
        accounts.signedOut(Role.EDITOR)
                .form()
                .formParam("new-password", "do not write me down")
                .post("/en/account/password")
                .then()
                .statusCode(401)
                .body(not(containsString("write me down")));
    }

    @Test
    void form_asLongAsABodyMayBe_isKept() {
        String text = "가나다 ".repeat(30_000);
        accounts.signedOut(Role.EDITOR)
                .form()
                .formParam("text", text)
                .post("/en/zz-guarded")
                .then()
                .statusCode(401)
                .body(containsString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void action_thatLeadsElsewhere_isDropped(String action) {
        Account account = accounts.create(Role.EDITOR);
        Visitor.anonymous()
                .form()
                .formParam("_action", action)
                .formParam("_kept.text", "planted")
                .formParam("name", account.name)
                .formParam("password", TestAccounts.PASSWORD)
                .post("/en/sign-in")
                .then()
                .statusCode(303);
    }

    /** Sends the page's form with its hidden fields, as a browser does. */
    private static Response submit(Visitor visitor, Response page, UnaryOperator<RequestSpecification> filling) {
        XmlPath html = new XmlPath(CompatibilityMode.HTML, page.asString());
        String hidden = "**.findAll { it.name() == 'input' && it.@type == 'hidden' }";
        List<String> names = html.getList(hidden + ".@name");
        List<String> values = html.getList(hidden + ".@value");
        RequestSpecification request = visitor.formWithoutToken();
        IntStream.range(0, names.size()).forEach(i -> request.formParam(names.get(i), values.get(i)));
        return filling.apply(request)
                .post(html.getString("**.find { it.name() == 'form' && it.@method == 'post' }.@action"));
    }
}
