package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What everyone may read, at each address that there is: known answers are not sent again, and others go compressed. */
@QuarkusTest
class EverythingReadTest {

    private static final Pattern TAB = Pattern.compile("\t");

    /** The examples of the table of routes that answer nobody in particular with content. */
    static Stream<String> addresses() throws IOException {
        return rows().filter(row -> row.get(0).equals("GET") && row.get(4).equals("200"))
                .map(row -> row.get(2));
    }

    private static Stream<List<String>> rows() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        EverythingReadTest.class.getResourceAsStream("/org/claimboard/account/routes.tsv")),
                StandardCharsets.UTF_8))) {
            return table
                    .lines()
                    .map(line -> List.of(TAB.split(line, -1)))
                    .filter(row -> row.size() > 4)
                    .toList()
                    .stream();
        }
    }

    /** What is kept for no second question: answers to questions, and what only operators read. */
    private static final Set<String> ASKED_ONCE =
            Set.of("/check?text=a", "/search?q=chips", "/q/metrics", "/q/openapi");

    /** Few bytes, or read by machines of the same house. */
    private static final Set<String> OPERATORS = Set.of("/q/health", "/q/metrics", "/q/openapi");

    @Test
    void addresses_areMany() throws IOException {
        assertThat(addresses()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void answer_thatIsKnown_isNotSentAgain(String address) {
        Response answer = asked(address, "gzip", "");
        if (mayNotBeKept(answer) || ASKED_ONCE.contains(address)) {
            return;
        }
        boolean file = address.startsWith("/assets/");
        String known = answer.header(file ? "Last-Modified" : "ETag");
        assertThat(known).as(address).isNotNull();
        Response again = asked(address, "gzip", known);
        assertThat(again.statusCode()).as(address).isEqualTo(304);
        assertThat(again.asByteArray()).as(address).isEmpty();
        assertThat(again.header("Content-Encoding")).as(address).isNull();
        if (file) {
            return;
        }
        String bare = known.replace("W/", "");
        for (String tag : List.of(bare, "W/" + bare, "\"other\", " + bare, "*")) {
            assertThat(asked(address, "gzip", tag).statusCode())
                    .as("%s %s", address, tag)
                    .isEqualTo(304);
        }
        assertThat(asked(address, "gzip", "\"other\"").statusCode()).as(address).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void answer_isCompressed_whereItIsAskedFor(String address) {
        Response answer = asked(address, "gzip", "");
        if (answer.contentType().startsWith("image/png")
                || answer.contentType().startsWith("application/zip")
                || OPERATORS.contains(address)) {
            return;
        }
        assertThat(answer.header("Content-Encoding")).as(address).isEqualTo("gzip");
        Response again = asked(address, "gzip", "");
        assertThat(again.header("Content-Encoding")).as(address + " again").isEqualTo("gzip");
        assertThat(String.join(",", answer.headers().getValues("Vary")).toLowerCase(java.util.Locale.ROOT))
                .as(address)
                .contains("accept-encoding");
        assertThat(asked(address, "identity", "").header("Content-Encoding"))
                .as(address)
                .isNull();
    }

    /** A range is of the bytes that are sent for the whole; of one that is compressed by itself nothing can be put together. */
    @ParameterizedTest
    @MethodSource("addresses")
    void answer_ofAPart_isThatPartOfTheWhole(String address) {
        for (String coding : List.of("gzip", "identity")) {
            Response part = given().config(RestAssured.config()
                            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                    .redirects()
                    .follow(false)
                    .header("Accept-Encoding", coding)
                    .header("Range", "bytes=0-9")
                    .urlEncodingEnabled(false)
                    .get(address);

            assertThat(part.statusCode() != 206 || part.asByteArray().length == 10)
                    .as("%s %s: %s", address, coding, part.headers())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void head_namesACodingOnly_whereThereIsOne(String address) {
        for (String coding : List.of("gzip", "identity")) {
            Response head = given().redirects()
                    .follow(false)
                    .header("Accept-Encoding", coding)
                    .urlEncodingEnabled(false)
                    .head(address);

            assertThat(head.header("Content-Encoding"))
                    .as("%s %s", address, coding)
                    .isIn(null, "gzip");
        }
    }

    private static boolean mayNotBeKept(Response answer) {
        return Objects.requireNonNullElse(answer.header("Cache-Control"), "").contains("no-store");
    }

    private static Response asked(String address, String coding, String tag) {
        var request = given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .redirects()
                .follow(false)
                .header("Accept-Encoding", coding);
        String condition = address.startsWith("/assets/") ? "If-Modified-Since" : "If-None-Match";
        return (tag.isEmpty() ? request : request.header(condition, tag))
                .urlEncodingEnabled(false)
                .get(address);
    }
}
