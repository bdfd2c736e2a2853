package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.account.RouteTable.Asker;
import org.claimboard.account.RouteTable.Row;
import org.claimboard.account.Routes.Route;
import org.claimboard.site.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody gets everywhere the answer that the table says, and nothing is missing from the table. */
@QuarkusTest
class RouteTableTest {

    /** What is answered without a resource of ours. */
    private static final List<Route> OF_THE_SERVER = List.of(
            new Route("GET", "/api/{path}"),
            new Route("GET", "/assets/{file}"),
            new Route("GET", "/q/health"),
            new Route("GET", "/q/metrics"),
            new Route("GET", "/q/openapi"));

    @Inject
    TestAccounts accounts;

    static List<Row> rows() {
        return RouteTable.rows();
    }

    @Test
    void table_hasARowForEachRoute() {
        List<Route> known = rows().stream().map(Row::route).toList();
        String missing = Routes.all().stream()
                .filter(route -> !known.contains(route))
                .map(RouteTable::missing)
                .reduce("", (lines, line) -> lines + line + "\n");
        assertThat(missing).as("add these rows to " + RouteTable.FILE).isEmpty();
    }

    @Test
    void table_hasNoRowForWhatIsNoLongerThere() {
        List<Route> there =
                Stream.concat(Routes.all().stream(), OF_THE_SERVER.stream()).toList();
        assertThat(rows().stream().map(Row::route)).isSubsetOf(there);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybody_getsWhatTheTableSays(Row row) {
        List<Integer> statuses = new ArrayList<>();
        for (Asker asker : Asker.values()) {
            statuses.add(request(row, asker)
                    .request(row.route().method(), row.sample())
                    .statusCode());
        }
        assertThat(statuses)
                .as("%s %s for %s", row.route().method(), row.sample(), List.of(Asker.values()))
                .isEqualTo(row.statuses());
    }

    private RequestSpecification request(Row row, Asker asker) {
        return Addresses.isPage(row.sample()) ? ofPage(row, asker) : ofApi(row, asker);
    }

    private RequestSpecification ofPage(Row row, Asker asker) {
        Visitor visitor = visitor(asker);
        RequestSpecification request =
                row.route().method().equals("GET") ? visitor.request() : filled(visitor.form(), row.body());
        return asker == Asker.REVOKED_TOKEN
                ? request.header("Authorization", "Bearer " + accounts.revokedToken(Role.ADMINISTRATOR))
                : request;
    }

    private Visitor visitor(Asker asker) {
        return switch (asker) {
            case ANONYMOUS, REVOKED_TOKEN -> Visitor.anonymous();
            case EDITOR, REVIEWER, ADMINISTRATOR -> accounts.signedIn(Role.valueOf(asker.name()));
            case ENDED_SESSION -> accounts.signedOut(Role.ADMINISTRATOR);
        };
    }

    private static RequestSpecification filled(RequestSpecification form, String body) {
        for (String field : body.isEmpty() ? new String[0] : body.split("&")) {
            String[] parts = field.split("=", 2);
            form.formParam(parts[0], parts[1]);
        }
        return form;
    }

    private RequestSpecification ofApi(Row row, Asker asker) {
        RequestSpecification request = asker == Asker.ENDED_SESSION
                ? visitor(asker).request()
                : Visitor.withoutCookies().request();
        if (!row.body().isEmpty()) {
            request.contentType("application/json").body(row.body());
        }
        return switch (asker) {
            case ANONYMOUS, ENDED_SESSION -> request;
            case EDITOR, REVIEWER, ADMINISTRATOR -> bearer(request, token(Role.valueOf(asker.name())));
            case REVOKED_TOKEN -> bearer(request, accounts.revokedToken(Role.ADMINISTRATOR));
        };
    }

    private String token(Role role) {
        return accounts.apiToken(role, Scope.READ_DRAFTS, Scope.WRITE);
    }

    private static RequestSpecification bearer(RequestSpecification request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }
}
