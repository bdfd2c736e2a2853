package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.claim.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AdministrationTest {

    private static final Pattern LINK = Pattern.compile("/en/invitation/[A-Za-z0-9_-]{43}");

    @Inject
    SettableClock clock;

    @Inject
    TestAccounts accounts;

    @Inject
    AccountStore store;

    @Inject
    Administration administration;

    @Inject
    OneTimeLinkStore links;

    @Test
    void invitation_letsChooseAPasswordOnce() {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        String link = link(invite(administrator, "kim.minji", "김민지", "reviewer"));
        administrator.request().get("/en/accounts").then().body(containsString("Invited"));

        Visitor invited = Visitor.anonymous();
        invited.request().get(link).then().statusCode(200).body(containsString("Welcome, 김민지"));
        choose(invited, link, "short", "short").then().statusCode(422).body(containsString("at least 12"));
        String session = choose(invited, link, "a long new password", "a long new password")
                .then()
                .statusCode(303)
                .extract()
                .cookie(Cookies.SESSION);

        Visitor.withSession(session)
                .request()
                .get("/en/zz-guarded/reviewers")
                .then()
                .statusCode(200);
        choose(invited, link, "a long new password", "a long new password")
                .then()
                .statusCode(410);
        invited.request().get(link).then().statusCode(410);
    }

    @ParameterizedTest
    @CsvSource({
        "Upper, Someone, editor, A name has",
        "ab, Someone, editor, A name has",
        "a/../b, Someone, editor, A name has",
        "nobody-yet, '', editor, Say in one line",
        "nobody-yet, Someone, owner, Choose a role",
    })
    void invitation_thatCannotBe_saysWhy(String name, String displayName, String role, String why) {
        invite(accounts.signedIn(Role.ADMINISTRATOR), name, displayName, role)
                .then()
                .statusCode(422)
                .body(containsString(why));
    }

    @Test
    void invitation_toANameThatIsTaken_isRefused() {
        Account taken = accounts.create(Role.EDITOR);
        invite(accounts.signedIn(Role.ADMINISTRATOR), taken.name, "Someone", "editor")
                .then()
                .statusCode(422)
                .body(containsString("already"));
    }

    @Test
    void invitation_withdrawnOrReplacedOrTooOld_isGone() {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        String first = link(invite(administrator, "to-be-withdrawn", "Someone", "editor"));
        String second = link(administrator.form().post("/en/accounts/to-be-withdrawn/link"));
        Visitor.anonymous().request().get(first).then().statusCode(410);
        Visitor.anonymous().request().get(second).then().statusCode(200);

        Account account = store.byName("to-be-withdrawn").orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> links.find("account", account).firstResult().expiresAt =
                        Now.by(clock).minus(Duration.ofSeconds(1)));
        Visitor.anonymous().request().get(second).then().statusCode(410);

        administrator
                .form()
                .post("/en/accounts/to-be-withdrawn/withdrawal")
                .then()
                .statusCode(303)
                .header("Location", endsWith("done=withdrawn"));
        assertThat(store.byName("to-be-withdrawn")).isEmpty();
    }

    @Test
    void role_andDeactivation_areChangedByForms() {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        Account account = accounts.create(Role.EDITOR);
        administrator
                .form()
                .formParam("role", "reviewer")
                .post("/en/accounts/" + account.name + "/role")
                .then()
                .statusCode(303)
                .header("Location", endsWith("done=role"));
        assertThat(current(account).role).isEqualTo(Role.REVIEWER);

        administrator
                .form()
                .post("/en/accounts/" + account.name + "/deactivation")
                .then()
                .statusCode(303);
        assertThat(current(account).isActive()).isFalse();
        Visitor.anonymous()
                .form()
                .formParam("name", account.name)
                .formParam("password", TestAccounts.PASSWORD)
                .post("/en/sign-in")
                .then()
                .statusCode(422)
                .body(containsString("Name or password is wrong"));

        administrator
                .form()
                .post("/en/accounts/" + account.name + "/reactivation")
                .then()
                .statusCode(303);
        assertThat(current(account).isActive()).isTrue();
    }

    @Test
    void lastAdministrator_remains() {
        Account last = accounts.create(Role.ADMINISTRATOR);
        List<String> others = QuarkusTransaction.requiringNew().call(() -> store.lockAdministrators().stream()
                .map(each -> each.name)
                .filter(name -> !name.equals(last.name))
                .toList());
        others.forEach(
                name -> assertThat(administration.deactivate(name, "test")).isTrue());
        Visitor administrator = accounts.signedIn(last);

        administrator
                .form()
                .post("/en/accounts/" + last.name + "/deactivation")
                .then()
                .header("Location", endsWith("done=last"));
        administrator
                .form()
                .formParam("role", "editor")
                .post("/en/accounts/" + last.name + "/role")
                .then()
                .header("Location", endsWith("done=last"));
        administrator.request().get("/en/accounts?done=last").then().body(containsString("has to remain"));
        assertThat(current(last).role).isEqualTo(Role.ADMINISTRATOR);

        others.forEach(name -> administration.reactivate(name, "test"));
    }

    @Test
    void editor_isToldWhichRoleItTakes() {
        accounts.signedIn(Role.EDITOR)
                .request()
                .get("/ko/accounts")
                .then()
                .statusCode(403)
                .body(containsString("‘관리자’ 역할이 필요"));
    }

    @Test
    void resource_thatSaysNothing_isClosed() {
        Visitor.anonymous().request().get("/en/zz-guarded/open").then().statusCode(303);
        accounts.signedIn(Role.ADMINISTRATOR)
                .request()
                .get("/en/zz-guarded/open")
                .then()
                .statusCode(403);
    }

    private Account current(Account account) {
        return QuarkusTransaction.requiringNew().call(() -> store.findById(account.id));
    }

    private static Response invite(Visitor visitor, String name, String displayName, String role) {
        RequestSpecification form = visitor.form().formParam("name", name).formParam("display-name", displayName);
        return form.formParam("role", role).post("/en/accounts");
    }

    private static Response choose(Visitor visitor, String link, String password, String again) {
        return visitor.form()
                .formParam("new-password", password)
                .formParam("new-password-again", again)
                .post(link);
    }

    private static String link(Response page) {
        Matcher link = LINK.matcher(page.then().statusCode(200).extract().asString());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
