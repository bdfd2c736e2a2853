package org.claimboard.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No form of any page is taken from another site, or without the token of who sends it. */
@QuarkusTest
class FormTokenTest {

    @Inject
    TestAccounts accounts;

    @Inject
    DataSource database;

    /** Every page that takes a form, with samples for what varies in its address. */
    static List<String> forms() {
        List<String> forms = Routes.ofPages().stream()
                .filter(route -> route.method().equals("POST"))
                .map(RouteTable::samplePath)
                // Programs of mail post this one, with a key of its own and no form before it (RFC 8058).
                .filter(path -> !path.startsWith("/mail/stop/"))
                .toList();
        assertThat(forms).contains("/sign-in", "/sign-out", "/account/password", "/accounts");
        return forms;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void form_withoutItsToken_isRefusedAndChangesNothing(String address) {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        Visitor other = accounts.signedIn(Role.ADMINISTRATOR);
        Map<String, Long> before = state();

        Stream.of("", "wrong", other.formToken(), administrator.sessionCookie())
                .map(token -> administrator.formWithoutToken().formParam(FormToken.FIELD, token))
                .forEach(form -> refuse(form, address));
        refuse(administrator.formWithoutToken(), address);
        refuse(administrator.request().header("Origin", Visitor.origin()), address);
        administrator
                .request()
                .header("Origin", Visitor.origin())
                .contentType("application/json")
                .body("{\"_token\":\"" + administrator.formToken() + "\"}")
                .post("/en" + address)
                .then()
                .statusCode(oneOf(403, 415));

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void form_fromAnotherSite_isRefusedAndChangesNothing(String address) {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        Map<String, Long> before = state();

        Stream.of("https://evil.example", "null", "http://localhost.evil.example", "http://evil.example:8081", "")
                .forEach(origin -> refuse(withToken(administrator).header("Origin", origin), address));
        refuse(
                withToken(administrator).header("Origin", Visitor.origin()).header("Sec-Fetch-Site", "cross-site"),
                address);
        refuse(withToken(administrator).header("Sec-Fetch-Site", "same-site"), address);
        refuse(withToken(administrator).header("Referer", "https://evil.example/" + Visitor.origin()), address);
        refuse(withToken(administrator), address);

        assertThat(state()).isEqualTo(before);
    }

    /** Those that browsers send across sites without asking first, and none at all. */
    @ParameterizedTest
    @MethodSource("forms")
    void form_inAnotherEncoding_needsItsTokenToo(String address) {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        Map<String, Long> before = state();

        refuse(fromHere(administrator).multiPart("text", "typed").multiPart("reason", "typed"), address);
        refuse(fromHere(administrator).multiPart(FormToken.FIELD, "wrong"), address);
        refuse(
                fromHere(administrator)
                        .multiPart(
                                FormToken.FIELD,
                                "token.txt",
                                administrator.formToken().getBytes(UTF_8)),
                address);
        for (String type : List.of("text/plain", "application/octet-stream", "application/xml")) {
            fromHere(administrator)
                    .contentType(type)
                    .body((FormToken.FIELD + "=" + administrator.formToken()).getBytes(UTF_8))
                    .post("/en" + address)
                    .then()
                    .statusCode(oneOf(403, 415));
        }
        refuse(
                fromHere(administrator)
                        .queryParam(FormToken.FIELD, administrator.formToken())
                        .multiPart("text", "typed"),
                address);
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            withToken(administrator)
                    .header("Origin", "https://evil.example")
                    .request(method, "/en" + address)
                    .then()
                    .statusCode(oneOf(403, 405));
        }

        assertThat(state()).isEqualTo(before);
    }

    private static RequestSpecification fromHere(Visitor visitor) {
        return visitor.request().header("Origin", Visitor.origin());
    }

    @Test
    void form_thatTellsInAnotherWayThatItIsFromHere_isTaken() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        withToken(editor)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/en/zz-guarded")
                .then()
                .statusCode(200);
        withToken(editor)
                .header("Referer", Visitor.origin() + "/en/zz-guarded")
                .post("/en/zz-guarded")
                .then()
                .statusCode(200);
    }

    @Test
    void form_inParts_carriesItsTokenToo() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        RequestSpecification form =
                editor.request().header("Origin", Visitor.origin()).multiPart("text", "in parts");
        form.post("/en/zz-guarded/multipart").then().statusCode(403);

        editor.request()
                .header("Origin", Visitor.origin())
                .multiPart("text", "in parts")
                .multiPart(FormToken.FIELD, editor.formToken())
                .post("/en/zz-guarded/multipart")
                .then()
                .statusCode(200);
        assertThat(GuardedPages.POSTED).hasValue("in parts");
    }

    private static RequestSpecification withToken(Visitor visitor) {
        return visitor.request()
                .contentType("application/x-www-form-urlencoded")
                .formParam(FormToken.FIELD, visitor.formToken());
    }

    private static void refuse(RequestSpecification form, String address) {
        ValidatableResponse answer = form.post("/en" + address).then().statusCode(oneOf(403, 415));
        if (answer.extract().statusCode() == 403) {
            answer.contentType("text/html").body(containsString("Nothing was changed"));
        }
    }

    /** How much is in each table: accounts, sessions and tokens, and all that the desk writes. */
    private Map<String, Long> state() {
        Map<String, Long> state = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    count.next();
                    state.put(table, count.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(state).hasSizeGreaterThan(10);
        return state;
    }
}
