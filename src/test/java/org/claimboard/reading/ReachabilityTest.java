package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReachabilityTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @Inject
    Addresses addresses;

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ko"})
    void links_fromTheDashboard_leadToEveryRecord(String language) {
        Set<String> reached = crawl(language);

        List<String> wanted = addresses.ofAllRecords().stream()
                .map(address -> language + address)
                .toList();
        assertThat(wanted).hasSizeGreaterThan(100);
        assertThat(reached).containsAll(wanted);
    }

    /** Follows all links in one language, each of which must lead somewhere. */
    private static Set<String> crawl(String language) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(language + "/"));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (!reached.add(address)) {
                continue;
            }
            Response answer = given().urlEncodingEnabled(false).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            String page = answer.asString();
            LINK.matcher(page)
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith(language + "/"))
                    .forEach(waiting::add);
        }
        return reached;
    }
}
