package org.claimboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.ledger.RevisionStore;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole sets of claim files: all or none. */
@QuarkusTest
@TestProfile(OnScratch.class)
class ImportTest {

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    @Inject
    SessionFactory sessions;

    private Program editor;

    @BeforeEach
    void makeToken() {
        editor = new Program(accounts.apiToken(Role.EDITOR, Scope.READ_DRAFTS, Scope.WRITE));
    }

    @Test
    void files_becomeDrafts_alsoWhereTheyReferToWhatIsOnFile() {
        String town = Records.slug();
        String claim = Records.slug();
        String other = Records.slug();
        Map<String, String> files = Map.of(
                "claimants/" + town + ".yaml", claimant(town),
                "outside/" + claim + ".yaml", claim(claim, town),
                "outside/" + other + ".yaml", claim(other, "gene-munster"));

        send(json(files))
                .then()
                .statusCode(200)
                .body("published", equalTo(false))
                .body("added.claimant", equalTo(1))
                .body("added.claim", equalTo(2))
                .body("warnings", equalTo(0));
        editor.draft("claims/" + claim).then().body("state", equalTo("drafted")).body("sound", equalTo(true));
        editor.request().get("/api/v1/claims/" + claim).then().statusCode(404);
        send(json(files))
                .then()
                .statusCode(200)
                .body("unchanged.claim", equalTo(2))
                .body("added.claim", nullValue());
    }

    @Test
    void files_inAnArchive_areTakenLikewise() throws IOException {
        String town = Records.slug();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("claimants/", new byte[0]);
        entries.put("README.md", "not a claim file".getBytes(StandardCharsets.UTF_8));
        entries.put("claimants/" + town + ".yaml", claimant(town).getBytes(StandardCharsets.UTF_8));

        sendZip(zip(entries)).then().statusCode(200).body("added.claimant", equalTo(1));
    }

    @Test
    void oneBadFile_keepsAllOut_andIsToldWithLineAndMend() {
        long before = revisions.count();
        String good = Records.slug();
        String bad = Records.slug();

        problem(
                        send(json(Map.of(
                                "claimants/" + good + ".yaml",
                                claimant(good),
                                "outside/" + bad + ".yaml",
                                claim(bad, "nobody-such")))),
                        422)
                .body("type", equalTo("urn:claimboard:problem:files-refused"))
                .body("errors[0].file", equalTo("outside/" + bad + ".yaml"))
                .body("errors[0].rule", equalTo("CB010"))
                .body("errors[0].line", equalTo(8))
                .body("errors[0].mend", containsString("slug"))
                .body("detail", containsString("1 errors"));
        problem(send(json(Map.of("claimants/" + good + ".yaml", claimant(good), "x.yaml", "a: ["))), 422)
                .body("errors.rule", hasItem("CB001"));

        assertThat(revisions.count()).isEqualTo(before);
        editor.draft("claimants/" + good).then().statusCode(404);
    }

    @Test
    void draftThatSomeoneElseWorksOn_isNotWrittenOver() {
        String town = Records.slug();
        Program another = new Program(accounts.apiToken(Role.EDITOR, Scope.WRITE));
        another.create("claimants", Records.claimant(town, "Theirs")).then().statusCode(201);

        problem(send(json(Map.of("claimants/" + town + ".yaml", claimant(town)))), 409)
                .body("type", equalTo("urn:claimboard:problem:in-hand"))
                .body("errors.record", hasItem("/api/v1/claimants/" + town));
    }

    @Test
    void import_isRepeatedWithoutASecondOne() {
        String town = Records.slug();
        String body = json(Map.of("claimants/" + town + ".yaml", claimant(town)));
        String first = repeated(town, body)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .asString();

        repeated(town, body)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body(equalTo(first));
        problem(repeated(town, json(Map.of("claimants/" + town + ".yaml", claimant(town) + "# more\n"))), 422)
                .body("type", equalTo("urn:claimboard:problem:key-reused"));
    }

    private Response repeated(String key, String body) {
        return editor.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/imports");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.yaml",
                "/x.yaml",
                "a//x.yaml",
                "a/../x.yaml",
                "a\\x.yaml",
                "C:x.yaml",
                "./x.yaml",
                "a\u0000.yaml"
            })
    void paths_thatLeadOutOfTheFolder_areRefused(String path) throws IOException {
        problem(send(json(Map.of(path, claimant("x")))), 422).body("errors[0].detail", containsString("no path below"));
        problem(sendZip(zip(Map.of(path, claimant("x").getBytes(StandardCharsets.UTF_8)))), 422);
    }

    @Test
    void archives_thatUnfoldToMoreThanIsTaken_areRefused() throws IOException {
        problem(sendZip(zip(Map.of("bomb.txt", new byte[65 * 1024 * 1024]))), 413)
                .body("type", equalTo("urn:claimboard:problem:too-large"));
        problem(sendZip(zip(Map.of("large.yaml", new byte[600 * 1024]))), 422);
        problem(sendZip("no archive".getBytes(StandardCharsets.UTF_8)), 400);
        byte[] whole = zip(Map.of("a.yaml", claimant("a").repeat(50).getBytes(StandardCharsets.UTF_8)));
        problem(sendZip(java.util.Arrays.copyOf(whole, 60)), 400);
    }

    @Test
    void archives_thatAreNotWhole_areRefusedWhereverTheyAreCut() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            String slug = Records.slug();
            entries.put("claimants/" + slug + ".yaml", claimant(slug).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = zip(entries);
        Random random = new Random(29);
        for (int i = 0; i < 40; i++) {
            byte[] cut = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
            problem(sendZip(cut), 400).body("type", equalTo("urn:claimboard:problem:bad-files"));
        }
        problem(sendZip(Arrays.copyOf(whole, whole.length + 7)), 400).body("detail", containsString("cut short"));
        byte[] behind = new byte[whole.length + 5];
        System.arraycopy(whole, 0, behind, 5, whole.length);
        problem(sendZip(behind), 400);
        byte[] twice = new byte[2 * whole.length];
        System.arraycopy(whole, 0, twice, 0, whole.length);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        problem(sendZip(twice), 400);

        // Every byte counts: those of contents, checksums and names alike.
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length - 30)] ^= (byte) (1 << random.nextInt(8));
            Response answer = sendZip(damaged);
            assertThat(answer.statusCode()).isIn(200, 400, 422);
            if (answer.statusCode() == 200) {
                int records = answer.path("added.claimant") == null ? 0 : answer.path("added.claimant");
                int known = answer.path("unchanged.claimant") == null ? 0 : answer.path("unchanged.claimant");
                assertThat(records + known).isEqualTo(40);
            }
        }
        sendZip(whole).then().statusCode(200);
    }

    @Test
    void archive_withAFileThatLeadsOut_isRefused_whateverItIs() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("claimants/a.yaml", claimant("a").getBytes(StandardCharsets.UTF_8));
        entries.put("../../etc/note.txt", new byte[3]);
        problem(sendZip(zip(entries)), 422).body("errors[0].detail", containsString("no path below"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{\"files\":[]}",
                "{\"files\":[{}]}",
                "{\"files\":[{\"path\":\"a.yaml\"}]}",
                "{\"files\":[{\"path\":\"a.yaml\",\"text\":\"x\"}]} {"
            })
    void bodies_withoutFiles_areBadRequests(String body) {
        problem(send(body), 400);
    }

    @Test
    void body_ofMoreThanAMegabyte_isTaken_butNotOneWithoutEnd() {
        String town = Records.slug();
        ObjectNode request = tree(Map.of("claimants/" + town + ".yaml", claimant(town)));
        request.put("padding", "x".repeat(2 * 1024 * 1024));
        send(request.toString()).then().statusCode(200);
        problem(send(" ".repeat(33 * 1024 * 1024)), 413);
    }

    @Test
    void publish_needsAReviewer_andADeskWithoutFourEyes() {
        Program reviewer = new Program(accounts.apiToken(Role.REVIEWER, Scope.WRITE));
        String body = json(Map.of("claimants/a.yaml", claimant("a")));
        for (Program program : new Program[] {editor, reviewer}) {
            problem(
                            program.request()
                                    .contentType("application/json")
                                    .body(body)
                                    .post("/api/v1/imports?publish=true"),
                            403)
                    .body("type", equalTo("urn:claimboard:problem:not-allowed"));
        }
        problem(editor.request().contentType("application/json").body(body).post("/api/v1/imports?publish=yes"), 400);
    }

    @Test
    void statements_doNotGrowWithTheFiles() {
        long few = statements(2);
        long many = statements(30);

        assertThat(many).isLessThanOrEqualTo(few + 6);
    }

    private long statements(int count) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String slug = Records.slug();
            files.put("outside/" + slug + ".yaml", claim(slug, "gene-munster"));
        }
        sessions.getStatistics().clear();
        send(json(files)).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private Response send(String body) {
        return editor.request().contentType("application/json").body(body).post("/api/v1/imports");
    }

    private Response sendZip(byte[] body) {
        return editor.request().contentType("application/zip").body(body).post("/api/v1/imports");
    }

    private static String json(Map<String, String> files) {
        return tree(files).toString();
    }

    private static ObjectNode tree(Map<String, String> files) {
        ObjectNode request = Lists.MAPPER.createObjectNode();
        ArrayNode list = request.putArray("files");
        files.forEach((path, text) -> list.addObject().put("path", path).put("text", text));
        return request;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String claimant(String slug) {
        return String.format(Locale.ROOT, "claimant: %s\nkind: organization\nnames:\n  en: Town\n", slug);
    }

    private static String claim(String slug, String claimant) {
        return String.format(
                Locale.ROOT,
                """
                claim: %s
                language: en
                title:
                  en: The harbour cost 4 million
                text:
                  en: It cost 4 million.
                kind: event
                claimant: %s
                """,
                slug,
                claimant);
    }

    private static ValidatableResponse problem(Response answer, int status) {
        return answer.then().statusCode(status).contentType("application/problem+json");
    }
}
