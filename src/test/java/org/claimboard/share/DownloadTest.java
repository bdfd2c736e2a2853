package org.claimboard.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimboard.Statements;
import org.claimboard.api.SourceRepresentation;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DownloadTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    PublishedRecords records;

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {"claims", "sources"})
    void csv_hasARowForEachRecord_withTheWordsOfTheApi(String name) throws IOException {
        List<CSVRecord> rows = csv(get("/en/data/" + name + ".csv").asString());

        assertThat(rows).hasSize(get("/api/v1/" + name + "?limit=1").path("total"));
        for (CSVRecord row : rows.subList(0, 5)) {
            JsonNode record = json("/api/v1/" + name + "/" + row.get("slug"));
            assertThat(row.get("language")).isEqualTo(record.path("language").asText());
            JsonNode title = record.path("title");
            assertThat(name.equals("claims") ? row.get("title_ko") : row.get("title"))
                    .isEqualTo(name.equals("claims") ? title.path("ko").asText() : title.asText(""));
        }
    }

    @Test
    void csv_ofAClaim_saysItsVerdictItsNumberAndItsOrigins() throws IOException {
        CSVRecord row = csv(get("/en/data/claims.csv").asString()).stream()
                .filter(each -> each.get("slug").equals("deepseek-chatbot-cost-5-6-million"))
                .findFirst()
                .orElseThrow();
        JsonNode claim = json("/api/v1/claims/deepseek-chatbot-cost-5-6-million");

        assertThat(row.get("verdict")).isEqualTo(claim.at("/assessment/verdict").asText());
        assertThat(row.get("quantity_value")).isEqualTo("5600000");
        assertThat(row.get("quantity_unit")).isEqualTo("USD");
        assertThat(row.get("quantity_unit_name_ko")).isEqualTo("달러");
        assertThat(row.get("independent_origins"))
                .isEqualTo(claim.at("/origins/independentOrigins").asText());
        assertThat(row.get("doubts"))
                .isEqualTo(Integer.toString(claim.path("doubts").size()));
    }

    @Test
    void lines_areTheRecordsOfTheApi() throws IOException {
        List<String> lines = get("/ko/data/claims.ndjson").asString().lines().toList();

        assertThat(lines).hasSize(get("/api/v1/claims?limit=1").path("total"));
        for (String line : lines.subList(0, 3)) {
            JsonNode claim = MAPPER.readTree(line);
            assertThat(claim).isEqualTo(json(claim.path("self").asText()));
        }
        JsonNode first = MAPPER.readTree(
                get("/en/data/evidence.ndjson").asString().lines().findFirst().orElseThrow());
        assertThat(first.path("stance").asText()).isNotEmpty();
        assertThat(first.at("/source/slug").asText()).isNotEmpty();
    }

    @Test
    void tables_holdAllEvidenceAndAllNotes() throws IOException {
        long evidence = 0;
        long notes = 0;
        for (String line : get("/en/data/claims.ndjson").asString().lines().toList()) {
            evidence += MAPPER.readTree(line).path("evidence").size();
        }
        for (CSVRecord source : csv(get("/en/data/sources.csv").asString())) {
            notes += json("/api/v1/sources/" + source.get("slug"))
                    .path("credibility")
                    .size();
        }

        assertThat(csv(get("/en/data/evidence.csv").asString())).hasSize((int) evidence);
        assertThat(csv(get("/en/data/notes.csv").asString())).hasSize((int) notes);
    }

    @ParameterizedTest
    @CsvSource({"en", "ko"})
    void reviews_areThoseOfTheClaims(String language) throws IOException {
        JsonNode feed = json("/" + language + "/data/reviews.json");

        assertThat(feed.path("@type").asText()).isEqualTo("DataFeed");
        assertThat(feed.path("dataFeedElement")).isNotEmpty();
        for (JsonNode item : feed.path("dataFeedElement")) {
            String page = item.path("url").asText();
            String slug = page.substring(page.lastIndexOf('/') + 1);
            assertThat(page).contains("/" + language + "/claims/");
            assertThat(item.at("/item/0"))
                    .isEqualTo(json("/api/v1/claims/" + slug + "/claimreview?language=" + language));
        }
    }

    @Test
    void reviews_since_areThoseThatChangedSince() throws IOException {
        int all = json("/en/data/reviews.json").path("dataFeedElement").size();

        assertThat(json("/en/data/reviews.json?since=2001-01-01T00:00:00Z").path("dataFeedElement"))
                .hasSize(all);
        assertThat(json("/en/data/reviews.json?since=2999-01-01T00:00:00Z").path("dataFeedElement"))
                .isEmpty();
        given().get("/en/data/reviews.json?since=yesterday")
                .then()
                .statusCode(400)
                .body(containsString("since"));
    }

    @Test
    void archive_saysWhatIsInIt_andIsTheSameTwice() throws Exception {
        byte[] bytes = get("/en/data/claimboard.zip").asByteArray();
        assertThat(get("/en/data/claimboard.zip").asByteArray()).isEqualTo(bytes);

        Map<String, byte[]> files = unpacked(bytes);
        JsonNode description = MAPPER.readTree(files.get("datapackage.json"));
        assertThat(description.path("resources")).hasSize(Tables.ALL.size());
        for (JsonNode resource : description.path("resources")) {
            byte[] file = Objects.requireNonNull(files.get(resource.path("path").asText()));
            assertThat(resource.path("bytes").asInt()).isEqualTo(file.length);
            assertThat(resource.path("hash").asText())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(file)));
            List<String> fields = resource.at("/schema/fields").findValuesAsText("name");
            String header =
                    new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
            assertThat(header).isEqualTo(String.join(",", fields));
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(get("/en/data/" + resource.path("path").asText()).asString());
        }
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1"})
    void csv_beginsNoCellAsAFormula(String text) throws IOException {
        Table<String> table = new Table<>(
                "texts",
                "Texts",
                List.of(),
                List.of(
                        new Column<>("text", "string", "", one -> one),
                        new Column<>("number", "number", "", one -> "-1")),
                (none, each) -> each.accept(text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CsvFile.write(table, records, out);

        CSVRecord row = csv(out.toString(StandardCharsets.UTF_8)).get(0);
        assertThat(row.get("text")).isEqualTo("'" + text);
        assertThat(row.get("number")).isEqualTo("-1");
    }

    @Test
    void files_asOfAPastMoment_areThoseOfThatMoment() throws IOException {
        assertThat(csv(get("/en/data/claims.csv?asOf=2001-01-01").asString())).isEmpty();
        assertThat(json("/en/data/reviews.json?asOf=2001-01-01").path("dataFeedElement"))
                .isEmpty();
    }

    @Test
    void files_thatDidNotChange_areNotSentAgain() {
        String tag = get("/en/data/claims.csv").header("ETag");
        given().header("If-None-Match", tag).get("/en/data/claims.csv").then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"claims.csv, 16", "sources.csv, 5", "evidence.csv, 5", "notes.csv, 8", "reviews.json, 9"})
    void batch_takesAFixedNumberOfStatements(String file, long most) {
        assertThat(Statements.fewest(sessions, () -> get("/en/data/" + file))).isLessThanOrEqualTo(most);
    }

    @Test
    void csv_hasAByteOrderMark_whereItIsAskedFor() {
        byte[] plain = given().get("/en/data/claims.csv").asByteArray();
        byte[] marked = given().get("/en/data/claims.csv?bom=1").asByteArray();

        assertThat(marked)
                .hasSize(plain.length + 3)
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith(plain);
        assertThat(given().get("/en/data/claims.csv?bom=0").asByteArray()).isEqualTo(plain);
        given().get("/en/data/claims.csv?bom=yes").then().statusCode(400);
    }

    @Test
    void table_thatThereIsNot_isNotFound() {
        given().get("/en/data/accounts.csv").then().statusCode(404);
        given().get("/en/data/accounts.ndjson").then().statusCode(404);
    }

    @Test
    void page_linksToAllFiles() {
        for (String language : List.of("en", "ko")) {
            String page = get("/" + language + "/data").asString();
            assertThat(page)
                    .contains("/" + language + "/data/claims.csv")
                    .contains("/data/notes.ndjson")
                    .contains("/data/claimboard.zip")
                    .contains("/data/reviews.json")
                    .contains("quantity_value");
        }
        given().get("/en/claims").then().body(containsString("href=\"/en/data\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void page_tellsSearchEnginesOfTheFiles(String language) throws IOException {
        String page = get("/" + language + "/data").asString();
        JsonNode set = MAPPER.readTree(Jsoup.parse(page)
                .expectFirst("script[type=application/ld+json]")
                .data());

        assertThat(set.path("@type").asText()).isEqualTo("Dataset");
        assertThat(set.path("description").asText()).hasSizeBetween(50, 5000);
        assertThat(set.path("distribution")).hasSize(1 + 2 * Tables.ALL.size());
        for (JsonNode file : set.path("distribution")) {
            String path = URI.create(file.path("contentUrl").asText()).getPath();
            assertThat(path).startsWith("/" + language + "/data/");
            given().head(path).then().statusCode(200);
        }
        assertThat(Jsoup.parse(get("/" + language + "/data?asOf=2001-01-01").asString())
                        .select("script"))
                .isEmpty();
    }

    @Test
    void sources_goOnFromBatchToBatch() {
        List<String> slugs = new ArrayList<>();
        records.sources((SourceRepresentation source) -> slugs.add(source.slug()));
        assertThat(slugs).doesNotHaveDuplicates().isSorted();
        given().get("/api/v1/sources?limit=100").then().body("items", hasSize(slugs.size()));
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static JsonNode json(String address) throws IOException {
        return MAPPER.readTree(get(address).asString());
    }

    private static Response get(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
