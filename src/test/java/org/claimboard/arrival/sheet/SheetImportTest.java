package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.claimboard.OnScratch;
import org.claimboard.Statements;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.arrival.sheet.SheetImport.State;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets on their way into the store. */
@QuarkusTest
@TestProfile(OnScratch.class)
class SheetImportTest {

    private static final Pattern CHOSEN = Pattern.compile(
            "<select name=\"(column\\.[0-9]+|dates|encoding|delimiter)\"[^>]*>.*?<option value=\"([^\"]+)\" selected",
            Pattern.DOTALL);

    @Inject
    TestAccounts accounts;

    @Inject
    SheetImports imports;

    @Inject
    SheetImportStore store;

    @Inject
    RevisionStore revisions;

    @Inject
    Batches batches;

    @Inject
    SessionFactory sessions;

    private final String town = "t" + UUID.randomUUID().toString().substring(0, 8);

    private final String file = String.format(
            Locale.ROOT,
            """
            claim,speaker,date,value,unit,link
            The harbour of %1$s cost 5 dollars,Kim of %1$s,2025-02-01,5,USD,https://%1$s.example/
            The pier of %1$s is free,Kim of %1$s,yesterday,,,
            The lighthouse of %1$s is dark,,,,,
            """,
            town);

    @Test
    void dryRun_saysWhatWouldBecomeOfEachRow_andWritesNothing() throws Exception {
        long before = count();
        SheetImport job = checked(file);
        assertThat(job.state).isEqualTo(State.CHECKED);
        assertThat(job.taken).isEqualTo(2);
        assertThat(job.claimants).isEqualTo(1);
        assertThat(job.refused).isEqualTo(1);
        assertThat(remarks(job.id)).containsExactly("3 date DATE yesterday");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void rows_becomeDrafts() throws Exception {
        SheetImport job = taken(file);
        assertThat(job.state).isEqualTo(State.TAKEN);
        List<String> slugs = claims(job.id);
        assertThat(slugs).hasSize(2);
        ObjectNode claim = draft(RecordType.CLAIM, slugs.get(0));
        assertThat(claim.at("/text/en").asText())
                .isEqualTo(String.format(Locale.ROOT, "The harbour of %s cost 5 dollars", town));
        assertThat(claim.at("/quantities/0/value").asText()).isEqualTo("5");
        assertThat(claim.path("stated").asText()).isEqualTo("2025-02-01");
        ObjectNode source =
                draft(RecordType.SOURCE, claim.at("/evidence/0/source").asText());
        assertThat(source.path("url").asText()).isEqualTo(String.format(Locale.ROOT, "https://%s.example/", town));
        assertThat(source.path("publisher").asText()).isEqualTo(town + ".example");
        assertThat(draft(RecordType.CLAIMANT, claim.path("claimant").asText())
                        .at("/names/en")
                        .asText())
                .isEqualTo("Kim of " + town);
        assertThat(draft(RecordType.CLAIM, slugs.get(1)).has("claimant")).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> batches.byWord("sheet-" + job.id)))
                .isPresent();
    }

    @Test
    void sameFile_onceMore_changesNothing() throws Exception {
        taken(file);
        long before = count();
        SheetImport again = taken(file);
        assertThat(again.taken).isZero();
        assertThat(again.claimants).isZero();
        assertThat(again.known).isEqualTo(2);
        assertThat(again.refused).isEqualTo(1);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void refusedRow_isTaken_onceItIsPutRight() throws Exception {
        taken(file);
        SheetImport again = taken(file.replace("yesterday", "2025-02-02"));
        assertThat(again.taken).isEqualTo(1);
        assertThat(again.known).isEqualTo(2);
    }

    @Test
    void row_thatSaysSomethingElse_isToldAndLeftAlone() throws Exception {
        taken(file);
        long before = count();
        SheetImport again = taken(file.replace(",5,USD", ",6,USD"));
        assertThat(again.changed).isEqualTo(1);
        assertThat(remarks(again.id)).anyMatch(said -> said.startsWith("2  CHANGED_SINCE"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void sameClaim_twiceInAFile_isOne_andTwoOfOneSlug_areNot() throws Exception {
        String slug = town + "-harbour";
        SheetImport job = taken(String.format(Locale.ROOT, "slug,claim\n%1$s,One\n%1$s,One\n%1$s,Two\n", slug));
        assertThat(job.taken).isEqualTo(1);
        assertThat(job.known).isEqualTo(1);
        assertThat(remarks(job.id)).containsExactly("4  TWICE_IN_FILE Two");
    }

    @Test
    void ourOwnTable_comesBackAsItWas() throws Exception {
        byte[] table = RestAssured.get("/en/data/claims.csv").asByteArray();
        SheetImport known = checked(table);
        assertThat(known.taken).isZero();
        assertThat(known.refused).isZero();
        assertThat(known.changed).isEqualTo(known.records).isPositive();

        SheetImport job =
                imports.check(known.id, "anna", without(known, Field.SLUG)).orElseThrow();
        assertThat(job.taken).isEqualTo(known.records);
        assertThat(job.claimants).isZero();
        job = imports.take(job.id, "anna", job.checks).orElseThrow();
        Map<JsonNode, ObjectNode> published = published();
        for (String slug : claims(job.id)) {
            ObjectNode draft = draft(RecordType.CLAIM, slug);
            ObjectNode original = Objects.requireNonNull(published.get(draft.path("text")), slug);
            for (String part : List.of("/title", "/language", "/kind", "/claimant", "/stated", "/ref")) {
                assertThat(draft.at(part)).as(slug + part).isEqualTo(original.at(part));
            }
            for (String part : List.of("value", "lower", "upper", "unit", "stated")) {
                assertThat(draft.at("/quantities/0/" + part).asText())
                        .as(slug + " " + part)
                        .isEqualTo(original.at("/quantities/0/" + part).asText());
            }
        }
    }

    private static Mapping without(SheetImport job, Field dropped) {
        Mapping mapping = job.mapping();
        List<Field> fields = mapping.fields().stream()
                .map(field -> field == dropped ? Field.NOTHING : field)
                .toList();
        return new Mapping(fields, mapping.language(), mapping.dates());
    }

    private Map<JsonNode, ObjectNode> published() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<JsonNode, ObjectNode> byText = new HashMap<>();
            for (RecordHead head : revisions.heads()) {
                if (head.recordType == RecordType.CLAIM && head.published != null) {
                    ObjectNode claim = CanonicalForm.parse(head.published.content);
                    byText.put(claim.path("text"), claim);
                }
            }
            return byText;
        });
    }

    @Test
    void asManyRowsAsAreTaken_areTakenInOneGo() throws Exception {
        String rows = IntStream.range(0, Sheet.MOST_ROWS)
                .mapToObj(number -> String.format(
                        Locale.ROOT, "Pier %d of %s is free,Speaker %d of %s\n", number, town, number % 50, town))
                .collect(Collectors.joining());
        SheetImport job = taken("claim,speaker\n" + rows);
        assertThat(job.taken).isEqualTo(Sheet.MOST_ROWS);
        assertThat(job.claimants).isEqualTo(50);
        assertThat(checked("claim,speaker\n" + rows).known).isEqualTo(Sheet.MOST_ROWS);
    }

    @Test
    void desk_showsTheColumns_triesOut_andTakes() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String address = sent(editor, file.getBytes(StandardCharsets.UTF_8));
        Response page = editor.request().get(address);
        Map<String, String> form = form(page);
        assertThat(form)
                .containsEntry("column.0", "text")
                .containsEntry("column.1", "claimant")
                .containsEntry("column.2", "stated")
                .containsEntry("column.5", "source")
                .containsEntry("encoding", "utf-8");
        long before = count();
        posted(editor, address, form).then().statusCode(303);
        String report = editor.request().get(address).asString();
        assertThat(report).contains("Nothing is written yet", "Make 2 drafts", "no day that can be read", "yesterday");
        assertThat(count()).isEqualTo(before);
        posted(editor, address + "/drafts", Map.of("checks", "1")).then().statusCode(303);
        assertThat(editor.request().get(address).asString())
                .contains("Taken", "/en/desk/claims/the-harbour-of-")
                .doesNotContain("Make 2 drafts");
        long after = count();
        posted(editor, address + "/drafts", Map.of("checks", "1")).then().statusCode(303);
        assertThat(count()).isEqualTo(after).isEqualTo(before + 4);
        editor.request().get("/ko/desk/imports/sheets").then().statusCode(200).body(containsString("가져옴"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void template_hasColumnsThatAreKnown(String language) {
        String names = accounts.signedIn(Role.EDITOR)
                .request()
                .get("/" + language + "/desk/imports/sheets/template")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Stream.of(names.replace("\uFEFF", "").strip().split(",", -1)).map(Field::known))
                .containsExactly(
                        Field.TEXT,
                        Field.CLAIMANT,
                        Field.STATED,
                        Field.QUANTITY_VALUE,
                        Field.QUANTITY_PERIOD,
                        Field.VERDICT,
                        Field.CONFIDENCE,
                        Field.CONCLUSION,
                        Field.RATIONALE,
                        Field.REVIEWER,
                        Field.ASSESSED,
                        Field.SOURCE,
                        Field.SOURCE_NAME,
                        Field.NOTES);
    }

    @Test
    void desk_letsNobodyElseSeeOrTakeASheet() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String address = sent(editor, file.getBytes(StandardCharsets.UTF_8));
        posted(editor, address, form(editor.request().get(address))).then().statusCode(303);
        Visitor other = accounts.signedIn(Role.ADMINISTRATOR);
        other.request().get(address).then().statusCode(404);
        posted(other, address, Map.of()).then().statusCode(404);
        posted(other, address + "/drafts", Map.of("checks", "1")).then().statusCode(404);
    }

    @Test
    void confirmation_ofAnotherReport_isRefused() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String address = sent(editor, file.getBytes(StandardCharsets.UTF_8));
        Map<String, String> form = form(editor.request().get(address));
        posted(editor, address, form);
        posted(editor, address, form);
        long before = count();
        posted(editor, address + "/drafts", Map.of("checks", "1"))
                .then()
                .statusCode(422)
                .body(containsString("checked again"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void desk_readsTheFileInAnotherWay() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        byte[] korean = String.format(Locale.ROOT, "주장;발언자\n%s의 항구는, 말하자면 무료다;김\n", town)
                .getBytes(Charset.forName("x-windows-949"));
        String address = sent(editor, korean);
        Map<String, String> form = form(editor.request().get(address));
        assertThat(form).containsEntry("encoding", "cp949").containsEntry("delimiter", "semicolon");
        form.put("delimiter", "comma");
        posted(editor, address, form).then().statusCode(303);
        assertThat(editor.request().get(address).asString()).contains("주장;발언자");
        form.put("encoding", "utf-8");
        posted(editor, address, form).then().statusCode(422).body(containsString("no text in this encoding"));
    }

    @Test
    void desk_saysWhatIsTheMatterWithTheColumns() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String address = sent(editor, file.getBytes(StandardCharsets.UTF_8));
        Map<String, String> form = form(editor.request().get(address));
        form.put("column.0", "notes");
        posted(editor, address, form).then().statusCode(422).body(containsString("which column holds the words"));
        form.put("column.0", "text");
        form.put("column.1", "text");
        posted(editor, address, form).then().statusCode(422).body(containsString("hold the same"));
        form.put("column.1", "nonsense");
        posted(editor, address, form).then().statusCode(400);
    }

    @Test
    void desk_refusesWhatIsNoSheet() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        send(editor, new byte[0]).then().statusCode(422).body(containsString("not empty"));
        send(editor, "PK\u0003\u0004 workbook".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("workbook"));
        send(editor, "claim\n\"open\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("quotation marks"), containsString("Line 2"));
        send(editor, ("claim\n" + "x".repeat(Sheet.LARGEST)).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("4 MiB"));
    }

    @Test
    void hostileCells_areShownAsText() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String hostile = "<script>alert(1)</script>";
        String address =
                sent(editor, ("claim," + hostile + "\n" + hostile + ",'=cmd()\n").getBytes(StandardCharsets.UTF_8));
        posted(editor, address, form(editor.request().get(address))).then().statusCode(303);
        assertThat(editor.request().get(address).asString())
                .doesNotContain(hostile)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void page_ofAnyLength_takesTheSameNumberOfStatements() throws Exception {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String few = sent(editor, bytes("claim\n" + town + " one\n").readAllBytes());
        String many = sent(
                editor, bytes("claim,date\n" + (town + ",never\n").repeat(300)).readAllBytes());
        for (String address : List.of(few, many)) {
            posted(editor, address, form(editor.request().get(address))).then().statusCode(303);
        }
        assertThat(statements(editor, few)).isEqualTo(statements(editor, many)).isLessThan(16);
        posted(editor, few + "/drafts", Map.of("checks", "1")).then().statusCode(303);
        assertThat(statements(editor, few)).isLessThan(16);
    }

    private long statements(Visitor editor, String address) {
        return Statements.fewest(
                sessions, () -> editor.request().get(address).then().statusCode(200));
    }

    @Test
    void whatWaits_isBounded() throws Exception {
        String author = "waiting " + town;
        for (int i = 0; i < SheetImports.MOST_WAITING + 3; i++) {
            imports.begin("sheet " + i, author, bytes(file), "en");
        }
        assertThat(store.newest(author, null, 100).items())
                .hasSize(SheetImports.MOST_WAITING)
                .first()
                .satisfies(newest -> assertThat(newest.origin).isEqualTo("sheet 12"));
    }

    @Test
    void commandLine_triesOut_takes_andSaysWhatItDoesNotKnow(@TempDir Path folder) throws Exception {
        Path sheet = Files.writeString(folder.resolve("desk.csv"), file.replace("claim,speaker", "What,Wer"));
        SheetCommand command = new SheetCommand(imports, store);
        long before = count();
        assertThat(command.run(sheet.toString(), "--language", "en")).isEqualTo(2);
        assertThat(command.run(sheet.toString(), "--map", "What=rubbish")).isEqualTo(2);
        assertThat(command.run(sheet.toString(), "--map", "Which=text")).isEqualTo(2);
        assertThat(command.run("--dry-run", folder.resolve("none.csv").toString()))
                .isEqualTo(2);
        String[] options = {"--map", "What=text", "--map", "Wer=claimant", "--language", "en", sheet.toString()};
        String[] dry = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("--dry-run"), java.util.stream.Stream.of(options))
                .toArray(String[]::new);
        assertThat(command.run(dry)).isEqualTo(1);
        assertThat(count()).isEqualTo(before);
        assertThat(command.run(options)).isEqualTo(1);
        assertThat(count()).isEqualTo(before + 4);
    }

    /** One page says what everything means; the next sheet with these columns asks nothing. */
    @Test
    void desk_isAskedOnce_whatIsMeant() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String sheet = String.format(
                Locale.ROOT,
                "%1$s list,,,\n,,,\nStatement,Said on,Ruling %1$s,Figure\n"
                        + "The quay of %1$s is free,2025-01-20(화),Whopper,$3.2bn\n"
                        + "The dock of %1$s is dear,2025-01-20 (월),FALSE,460620만 원\n"
                        + "Total,,,2 claims\n",
                town);
        String address = sent(editor, sheet.getBytes(StandardCharsets.UTF_8));
        Map<String, String> form = form(editor.request().get(address));
        form.put("column.2", "verdict");
        posted(editor, address, form).then().statusCode(303);
        Response asked = editor.request().get(address);
        assertThat(asked.asString())
                .contains(town + " list", "The day of the week", "two numbers glued", "Passed over", "Whopper");
        Map<String, String> answers = form(asked);
        Map<String, String> meant = Map.of(
                "verdict=Whopper",
                "refuted",
                "stated=2025-01-20(화)",
                "2025-01-20",
                "quantity-value=460620만 원",
                "620만 원");
        int number = 0;
        for (Map.Entry<String, String> one : meant.entrySet()) {
            assertThat(asked.asString()).contains("value=\"" + one.getKey() + "\"");
            answers.put("asked." + number, one.getKey());
            answers.put("answer." + number, one.getValue());
            number++;
        }
        posted(editor, address, answers).then().statusCode(303);
        assertThat(editor.request().get(address).asString())
                .contains("Make 2 drafts")
                .doesNotContain("class=\"open\"");
        posted(editor, address + "/drafts", Map.of("checks", "2")).then().statusCode(303);
        String next = sent(
                editor,
                sheet.replace("The quay", "The wharf")
                        .replace("The dock", "The mole")
                        .getBytes(StandardCharsets.UTF_8));
        Response remembered = editor.request().get(next);
        assertThat(form(remembered)).containsEntry("column.2", "verdict");
        assertThat(remembered.asString()).doesNotContain("class=\"open\"");
        posted(editor, next, form(remembered)).then().statusCode(303);
        assertThat(editor.request().get(next).asString()).contains("Make 2 drafts");
    }

    /** An ordinary sheet of two languages: one page asks, without scripts, and every row is a draft. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deskOfTwoLanguages_isTakenWhole_afterOnePage(boolean workbook) throws Exception {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        byte[] file = Objects.requireNonNull(SheetImportTest.class.getResourceAsStream("desk-mixed.csv"))
                .readAllBytes();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new String(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            parser.forEach(row -> rows.add(new ArrayList<>(row.toList())));
        }
        rows.stream()
                .filter(row -> row.get(0).matches("\\d+"))
                .forEach(row -> row.set(2, row.get(2) + " (" + town + ")"));
        String address = sent(editor, workbook ? Workbooks.office(rows) : file);
        Response asked = editor.request().get(address);
        assertThat(asked.statusCode()).isEqualTo(200);
        Map<String, String> answers = form(asked);
        answers.put("asked.0", "verdict=의견");
        answers.put("answer.0", "-");
        posted(editor, address, answers).then().statusCode(303);
        assertThat(editor.request().get(address).asString()).contains("Make 20 drafts");
        posted(editor, address + "/drafts", Map.of("checks", "1")).then().statusCode(303);
        assertThat(editor.request().get(address).asString()).contains("Became drafts", ">20<");
    }

    @Test
    void workbook_isTakenAsItIs() throws Exception {
        SheetImport job = taken(Workbooks.office(town));
        assertThat(job.taken).isEqualTo(3);
        assertThat(job.refused).isZero();
        List<ObjectNode> drafts = claims(job.id).stream()
                .map(slug -> draft(RecordType.CLAIM, slug))
                .toList();
        assertThat(drafts)
                .extracting(claim -> claim.path("stated").asText())
                .containsExactly("2025-01-20", "2025-01-21", "2025-01-22");
        assertThat(drafts)
                .extracting(claim -> claim.at("/assessments/0/verdict").asText())
                .containsExactly("refuted", "supported", "misleading");
        assertThat(drafts)
                .extracting(claim -> claim.at("/quantities/0/value").asText())
                .containsExactly("2.5", "-75", "0.125");
        assertThat(drafts)
                .extracting(claim -> claim.at("/quantities/0/unit").asText())
                .containsExactly("percentage-points", "KRW", "USD");
        assertThat(drafts.get(0).path("claimant")).isEqualTo(drafts.get(1).path("claimant"));
    }

    @Test
    void openDocument_isTakenAsItIs() throws Exception {
        SheetImport job = taken(Workbooks.openDocument(town));
        assertThat(job.taken).isEqualTo(2);
        assertThat(job.refused).isZero();
        ObjectNode first = draft(RecordType.CLAIM, claims(job.id).get(0));
        assertThat(first.path("stated").asText()).isEqualTo("2025-01-20");
        assertThat(first.at("/quantities/0/unit").asText()).isEqualTo("KRW");
        assertThat(first.at("/assessments/0/verdict").asText()).isEqualTo("refuted");
    }

    @Test
    void workbook_thatUnpacksToTooMuch_isRefused() {
        assertThatExceptionOfType(SheetFault.class)
                .isThrownBy(() -> checked(Workbooks.bomb()))
                .satisfies(fault -> assertThat(fault.why()).isEqualTo(Why.TOO_LARGE));
    }

    @Test
    void takenSheet_isNotReadAnew() throws Exception {
        SheetImport job = taken(file);
        assertThat(imports.check(job.id, "anna", job.mapping())).isEmpty();
        assertThatExceptionOfType(SheetFault.class)
                .isThrownBy(() -> imports.take(imports.begin("x", "anna", bytes(file), "en"), "anna", 0))
                .satisfies(fault -> assertThat(fault.why()).isEqualTo(Why.CHECKED_ANEW));
    }

    private String sent(Visitor editor, byte[] bytes) {
        Response sent = send(editor, bytes);
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.header("Location");
    }

    private static Response send(Visitor editor, byte[] bytes) {
        return editor.form()
                .contentType("multipart/form-data")
                .multiPart("file", "desk.csv", bytes)
                .post("/en/desk/imports/sheets");
    }

    private static Response posted(Visitor editor, String address, Map<String, String> form) {
        RequestSpecification request = editor.form();
        form.forEach(request::formParam);
        return request.redirects().follow(false).post(address);
    }

    /** What a browser would send if nobody changed anything. */
    private static Map<String, String> form(Response page) {
        Map<String, String> form = new HashMap<>();
        Matcher chosen = CHOSEN.matcher(page.asString());
        while (chosen.find()) {
            form.put(chosen.group(1), chosen.group(2));
        }
        form.put("language", "en");
        return form;
    }

    private SheetImport checked(String text) throws Exception {
        return checked(text.getBytes(StandardCharsets.UTF_8));
    }

    private SheetImport checked(byte[] bytes) throws Exception {
        long id = imports.begin("desk.csv", "anna", new ByteArrayInputStream(bytes), "en");
        Mapping mapping = store.own(id, "anna").orElseThrow().mapping();
        return imports.check(id, "anna", mapping).orElseThrow();
    }

    private SheetImport taken(String text) throws SheetFault, Exception {
        return taken(text.getBytes(StandardCharsets.UTF_8));
    }

    private SheetImport taken(byte[] bytes) throws SheetFault, Exception {
        SheetImport job = checked(bytes);
        return imports.take(job.id, "anna", job.checks).orElseThrow();
    }

    private static ByteArrayInputStream bytes(String text) throws IOException {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> remarks(long id) {
        return QuarkusTransaction.requiringNew().call(() -> store.remarks(id, null, 100).items().stream()
                .map(said -> said.line + " " + said.cell + " " + said.rule + " " + said.detail)
                .toList());
    }

    private List<String> claims(long id) {
        return QuarkusTransaction.requiringNew().call(() -> store.rows(id, null, 100).items().stream()
                .map(row -> row.claim)
                .toList());
    }

    private ObjectNode draft(RecordType type, String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalForm.parse(
                        revisions.head(new RecordKey(type, slug)).orElseThrow().latest.content));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> revisions.count());
    }
}
