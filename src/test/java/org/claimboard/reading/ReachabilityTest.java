package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

    /** REST Assured takes a quarter more, and these are thousands. */
    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI site;

    @Inject
    Addresses addresses;

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ko"})
    void links_fromTheDashboard_leadToEveryRecord(String language) throws Exception {
        Set<String> reached = crawl(language);

        List<String> wanted = addresses.ofAllRecords().stream()
                .map(address -> language + address)
                .toList();
        assertThat(wanted).hasSizeGreaterThan(100);
        assertThat(reached).containsAll(wanted);
    }

    /** Follows all links in one language, each of which must lead somewhere. */
    private Set<String> crawl(String language) throws IOException, InterruptedException {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(language + "/"));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (!reached.add(address)) {
                continue;
            }
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(site.resolve(address)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            LINK.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith(language + "/"))
                    .forEach(waiting::add);
        }
        return reached;
    }
}
