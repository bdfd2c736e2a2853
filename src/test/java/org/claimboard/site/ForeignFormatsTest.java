package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's formats: a field that has no value is not there, and moments are whole seconds. */
@QuarkusTest
class ForeignFormatsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Pattern FRACTION =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1alpha1/claims:search?query=chips&pageSize=100",
                "/v1alpha1/pages?organization=localhost&pageSize=100",
                "/v1alpha1/pages/en.musk-doubts-chip-count",
                "/v1alpha1/pages/en.none-such",
                "/api/v1/claims/musk-doubts-chip-count/claimreview",
                "/en/claims.json",
                "/ko/corrections.json",
                "/en/claims/musk-doubts-chip-count/cite.json",
                "/ko/data/reviews.json",
                "/oembed?url=ORIGIN/en/claims/musk-doubts-chip-count",
                "/oembed?url=ORIGIN/ko/comparisons/training-cost",
                "/oembed?url=ORIGIN/ko/comparisons/none-such",
                "/oembed?url=ORIGIN&format=xml",
                "/oembed",
                "/api/v1/claims/none-such",
                "/api/v1/none-such"
            })
    void json_holdsNoNull_andWholeSeconds(String address) throws IOException {
        String origin =
                given().get("/en/claims.json").path("home_page_url").toString().replaceAll("/en/.*", "");
        Response answer = given().get(address.replace("ORIGIN", origin));

        assertSound(MAPPER.readTree(answer.asByteArray()), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/claims.atom",
                "/en/corrections.atom",
                "/en/changes.atom",
                "/sitemap.xml",
                "/sitemap/claims-1.xml"
            })
    void xml_hasWholeSeconds(String address) {
        assertThat(given().get(address).asString()).doesNotContainPattern(FRACTION);
    }

    @Test
    void changes_haveWholeSeconds_whereReadersLook() throws IOException {
        for (JsonNode item :
                MAPPER.readTree(given().get("/en/changes.json").asByteArray()).path("items")) {
            for (String field : List.of("date_published", "date_modified")) {
                assertThat(item.path(field).asText()).doesNotContainPattern(FRACTION);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/claims/musk-doubts-chip-count", "/en/claims/musk-doubts-chip-count/history", "/ko/changes"})
    void pages_haveWholeSeconds_andReviewsWithoutNulls(String address) throws IOException {
        var page = Jsoup.parse(given().get(address).asString());

        assertThat(page.select("time").eachAttr("datetime"))
                .allSatisfy(moment -> assertThat(moment).doesNotContainPattern(FRACTION));
        for (Element script : page.select("script[type=application/ld+json]")) {
            assertSound(MAPPER.readTree(script.data()), address);
        }
    }

    @Test
    void dataPackage_holdsNoNull() throws IOException {
        byte[] zip = given().get("/en/data/claimboard.zip").asByteArray();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().endsWith("datapackage.json")) {
                    assertSound(MAPPER.readTree(files.readAllBytes()), file.getName());
                    return;
                }
            }
        }
        throw new AssertionError("no datapackage.json");
    }

    private static void assertSound(JsonNode node, String pointer) {
        assertThat(node.isNull()).as(pointer).isFalse();
        if (node.isTextual() && !node.textValue().contains("://")) {
            assertThat(node.textValue()).as(pointer).doesNotContainPattern(FRACTION);
        }
        node.properties().forEach(field -> assertSound(field.getValue(), pointer + "/" + field.getKey()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            assertSound(node.get(i), pointer + "/" + i);
        }
    }
}
