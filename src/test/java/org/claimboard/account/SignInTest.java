package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest {

    @Inject
    TestAccounts accounts;

    @Inject
    AccountStore store;

    @Test
    void page_forTheDesk_asksAnonymousToSignInAndComesBack() {
        String asked = Visitor.withoutCookies()
                .request()
                .get("/ko/zz-guarded?a=b%26c")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/ko/sign-in?next=%2Fko%2Fzz-guarded%3Fa%3Db%2526c"))
                .extract()
                .header("Location");

        Visitor.withoutCookies()
                .request()
                .get(asked)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("name=\"next\" value=\"/ko/zz-guarded?a=b%26c\""))
                .body(containsString("비밀번호"));
    }

    @Test
    void signIn_opensTheSessionAndSendsOn() {
        Account account = accounts.create(Role.EDITOR);

        Response answer = signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, "/en/zz-guarded");

        answer.then().statusCode(303).header("Location", equalTo("/en/zz-guarded"));
        Cookie cookie = answer.getDetailedCookie(Cookies.SESSION);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        Visitor.withSession(cookie.getValue())
                .request()
                .get("/en/zz-guarded")
                .then()
                .statusCode(200)
                .body(equalTo(account.name + " Test editor EDITOR"));
    }

    @Test
    void signIn_givesASessionOfItsOwn_whateverCookieWasThere() {
        Account account = accounts.create(Role.EDITOR);
        Visitor planted = Visitor.withSession(Secret.random());

        Response answer = signIn(planted, account.name, TestAccounts.PASSWORD, "");

        assertThat(answer.getCookie(Cookies.SESSION)).isNotEqualTo(planted.sessionCookie());
        planted.request().get("/en/zz-guarded").then().statusCode(303);
    }

    @Test
    void signIn_withAWrongPasswordOrAnUnknownName_isAnsweredTheSame() {
        Account account = accounts.create(Role.EDITOR);

        Response wrong = signIn(Visitor.anonymous(), account.name, "not the password", "");
        Response unknown = signIn(Visitor.anonymous(), "nobody-has-this", "not the password", "");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(body(unknown)).isEqualTo(body(wrong));
        assertThat(wrong.getCookie(Cookies.SESSION)).isNull();
    }

    @Test
    void signIn_withAnUnknownName_takesAsLong() {
        Account account = accounts.create(Role.EDITOR);
        signIn(Visitor.anonymous(), account.name, "warming up", "");
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            known = Math.min(
                    known,
                    signIn(Visitor.anonymous(), account.name, "wrong password", "")
                            .time());
            unknown = Math.min(
                    unknown,
                    signIn(Visitor.anonymous(), "unknown-" + i, "wrong password", "")
                            .time());
        }
        assertThat(unknown).as("against %d ms", known).isBetween(known / 3, known * 3 + 20);
    }

    @Test
    void signIn_tooOften_isRefusedEvenWithThePassword() {
        Account account = accounts.create(Role.EDITOR);
        for (int i = 0; i < 10; i++) {
            signIn(Visitor.anonymous(), account.name, "guess number " + i, "")
                    .then()
                    .statusCode(422);
        }

        Response refused = signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, "");

        refused.then().statusCode(429).body(containsString("Too many attempts"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
        assertThat(refused.getCookie(Cookies.SESSION)).isNull();
    }

    @Test
    void signIn_afterAStrangersGuesses_isOpenToTheOwner() throws Exception {
        Account account = accounts.create(Role.EDITOR);
        for (int i = 0; i < 12; i++) {
            signIn(Visitor.anonymous(), account.name, "guess number " + i, "");
        }
        signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, "")
                .then()
                .statusCode(429);

        assertThat(signInFrom("127.0.0.2", account.name)).startsWith("HTTP/1.1 303 ");
        signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, "")
                .then()
                .statusCode(429);
    }

    @Test
    void signIn_inABrowserThatIsKnown_isOpenWhateverStrangersGuess() {
        Account account = accounts.create(Role.EDITOR);
        String browser = signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, "")
                .getCookie(Cookies.BROWSER);
        for (int i = 0; i < 12; i++) {
            signIn(Visitor.anonymous(), account.name, "guess number " + i, "");
        }
        assertThat(signInWith("x".repeat(43) + browser.substring(43), account.name))
                .isEqualTo(429);
        assertThat(signInWith(browser, accounts.create(Role.EDITOR).name)).isEqualTo(303);
        assertThat(signInWith(browser, account.name)).isEqualTo(303);
    }

    private static int signInWith(String browser, String name) {
        return Visitor.anonymous()
                .form()
                .cookie(Cookies.BROWSER, browser)
                .formParam("name", name)
                .formParam("password", TestAccounts.PASSWORD)
                .post("/en/sign-in")
                .statusCode();
    }

    private static String signInFrom(String address, String name) throws Exception {
        Secret form = Secret.random();
        String body = "name=" + name + "&password=" + URLEncoder.encode(TestAccounts.PASSWORD, StandardCharsets.UTF_8)
                + "&" + FormToken.FIELD + "=" + form.seal("form");
        String head =
                "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
                        + "Cookie: " + Cookies.FORM + "=" + form.text()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n";
        try (SlowClient client = new SlowClient(InetAddress.getByName(address), head + body)) {
            return client.answer(10_000);
        }
    }

    @Test
    void signIn_rightEachTime_isNeverTooOften() {
        Account account = accounts.create(Role.EDITOR);
        for (int i = 0; i < 12; i++) {
            signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, "")
                    .then()
                    .statusCode(303);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://evil.example/ | /en/desk",
                "//evil.example/ | /en/desk",
                "/\\evil.example/ | /en/desk",
                "/%09/evil.example | /%09/evil.example",
                "javascript:alert(1) | /en/desk",
                "/en/desk%0d%0aSet-Cookie:x=y | /en/desk%0d%0aSet-Cookie:x=y",
                "/../../x | /en/desk",
                "evil | /en/desk",
            })
    void next_leadsNowhereElse(String next, String expected) {
        Account account = accounts.create(Role.EDITOR);

        Response answer = signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, next);

        answer.then().statusCode(303).header("Location", equalTo(expected));
        assertThat(answer.getHeaders().getValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(
                        cookie -> cookie.startsWith(Cookies.SESSION + "=") || cookie.startsWith(Cookies.BROWSER + "="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/\r\nSet-Cookie: a=b", "/en/\tx", "/ä", "/a b"})
    void next_withBreaksOrBlanks_isNotTaken(String next) {
        assertThat(LocalPath.of(next)).isEmpty();
    }

    @Test
    void name_isShownEscaped() {
        signIn(Visitor.anonymous(), "\"><script>alert(1)</script>", "x", "")
                .then()
                .body(not(containsString("<script>")));
    }

    @Test
    void signIn_whenTheCostHasGrown_writesThePasswordAnew() {
        Account account = accounts.create(Role.EDITOR);
        // The password of TestAccounts at a cost of 64 KiB and one pass.
        setHash(
                account,
                "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$wZeUqErRQM9fr7+3IJVQyFsb5QPhYeqkXwNGZgBH/L4");

        signIn(Visitor.anonymous(), account.name, TestAccounts.PASSWORD, "")
                .then()
                .statusCode(303);

        assertThat(hash(account)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void signOut_endsEveryCopyOfTheCookie() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.request().get("/en/zz-guarded").then().statusCode(200);

        editor.form()
                .post("/en/sign-out")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/en/"))
                .header("Set-Cookie", containsString("claimboard-session=; Max-Age=0"));

        editor.request().get("/en/zz-guarded").then().statusCode(303);
    }

    private String hash(Account account) {
        return String.valueOf(store.byName(account.name).orElseThrow().passwordHash);
    }

    private void setHash(Account account, String hash) {
        QuarkusTransaction.requiringNew().run(() -> store.findById(account.id).passwordHash = hash);
    }

    private static String body(Response answer) {
        return answer.asString()
                .replaceAll("name=\"_token\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"name\" value=\"[^\"]*\"", "");
    }

    private static Response signIn(Visitor visitor, String name, String password, String next) {
        return visitor.form()
                .formParam("name", name)
                .formParam("password", password)
                .formParam("next", next)
                .post("/en/sign-in");
    }
}
