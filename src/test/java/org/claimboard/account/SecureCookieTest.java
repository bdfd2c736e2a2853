package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.claimboard.Newsroom;
import org.junit.jupiter.api.Test;

/** A site that is known under https keeps its cookies to https, whatever a proxy speaks with it. */
@QuarkusTest
@TestProfile(Newsroom.class)
class SecureCookieTest {

    @Inject
    TestAccounts accounts;

    @Test
    void cookies_areSecure() {
        Account account = accounts.create(Role.EDITOR);
        Visitor visitor = Visitor.anonymous();
        assertThat(visitor.request()
                        .contentType("application/x-www-form-urlencoded")
                        .formParam(FormToken.FIELD, visitor.formToken())
                        .header("Origin", "https://claims.example.org")
                        .formParam("name", account.name)
                        .formParam("password", TestAccounts.PASSWORD)
                        .post("/en/sign-in")
                        .getDetailedCookie(Cookies.SESSION)
                        .isSecured())
                .isTrue();
        assertThat(Visitor.withoutCookies()
                        .request()
                        .get("/en/sign-in")
                        .getDetailedCookie(Cookies.FORM)
                        .isSecured())
                .isTrue();
    }
}
