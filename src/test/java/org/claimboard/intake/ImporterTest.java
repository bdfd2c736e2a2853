package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.intake.ImportReport.Why;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.FileReader;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.claimboard.record.YamlWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped files are in the store when a test begins: the application has read them at its start. */
@QuarkusTest
class ImporterTest {

    private static final String CLAIM = "deepseek-chatbot-cost-5-6-million";
    private static final RecordKey KEY = new RecordKey(RecordType.CLAIM, CLAIM);
    private static final String CLAIM_FILE = "deepseek-openai/claims/" + CLAIM + ".yaml";

    @Inject
    Importer importer;

    @Inject
    Publisher publisher;

    @Inject
    Exporter exporter;

    @Inject
    ClaimStore claims;

    @Inject
    RevisionStore revisions;

    @Inject
    FileConflictStore conflicts;

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheShippedFiles() throws IOException {
        Path shipped = Path.of("claims");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(shipped.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    @TestTransaction
    void run_ofTheSameFiles_changesNothing() throws IOException {
        long before = revisions.count();

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.added()).isEmpty();
        assertThat(report.changed()).isEmpty();
        assertThat(report.left()).isEmpty();
        assertThat(revisions.count()).isEqualTo(before);
    }

    /** Numbers with all that they may have: from the file into the tables and back, byte for byte. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @TestTransaction
    void run_ofGeneratedQuantities_keepsThemToTheByte(long seed) throws IOException {
        Random random = new Random(seed);
        ClaimFile shipped =
                (ClaimFile) FileReader.record(RecordType.CLAIM, Files.readString(folder.resolve(CLAIM_FILE)))
                        .orElseThrow();
        ObjectNode generated = CanonicalForm.tree(shipped);
        generated.put("claim", "generated-figures").remove(List.of("ref", "assessments", "relations", "appears"));
        ArrayNode quantities = generated.putArray("quantities");
        IntStream.range(0, 60).forEach(i -> AnyQuantity.into(quantities.addObject(), random));
        ObjectNode compared = (ObjectNode)
                new ObjectMapper()
                        .readTree(
                                """
                        {"comparison": "generated-rates", "order": 99, "question": {"en": "How many?"}, "why": {"en": "Two."},
                         "unit": "cases", "per": {"value": 100000, "unit": "people"},
                         "positions": [{"key": "a", "role": "external", "claim": "generated-figures", "label": {"en": "a"}}]}""");
        Path claimFile = folder.resolve("generated-figures.yaml");
        Path comparisonFile = folder.resolve("generated-rates.yaml");
        Files.writeString(claimFile, YamlWriter.write(generated));
        Files.writeString(comparisonFile, YamlWriter.write(compared));

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.problems().stream().filter(Problem::isError)).isEmpty();
        claims.getEntityManager().flush();
        claims.getEntityManager().clear();
        Map<String, String> tables = exporter.records().stream()
                .filter(record -> record.slug().startsWith("generated-"))
                .collect(Collectors.toMap(FiledRecord::slug, YamlWriter::write));
        assertThat(tables.get("generated-figures")).isEqualTo(Files.readString(claimFile));
        assertThat(tables.get("generated-rates")).isEqualTo(Files.readString(comparisonFile));
        exporter.run(folder.resolve("out"));
        try (Stream<Path> out = Files.walk(folder.resolve("out"))) {
            Map<String, String> exported = new HashMap<>();
            for (Path file : out.filter(Files::isRegularFile).toList()) {
                exported.put(file.getFileName().toString(), Files.readString(file));
            }
            assertThat(exported.get("generated-figures.yaml")).isEqualTo(Files.readString(claimFile));
            assertThat(exported.get("generated-rates.yaml")).isEqualTo(Files.readString(comparisonFile));
        }
    }

    @Test
    @TestTransaction
    void run_ofAChangedFile_addsARevision() throws IOException {
        change(CLAIM_FILE, "560만 달러에 불과", "560만 달러뿐");

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.changed()).containsOnly(Map.entry(RecordType.CLAIM, 1));
        Revision newest = revisions.head(new RecordKey(RecordType.CLAIM, CLAIM)).orElseThrow().latest;
        assertThat(newest.number).isEqualTo(2);
        assertThat(newest.author).isEqualTo("tester");
        Claim claim = claims.bySlug(CLAIM).orElseThrow();
        assertThat(claim.title.in("ko")).isEqualTo("챗봇 제작비가 560만 달러뿐");
        assertThat(claim.evidence).hasSize(10);
    }

    @Test
    @TestTransaction
    void run_ofANewComment_keepsTheRecordAndTheComment() throws IOException {
        Files.writeString(
                folder.resolve(CLAIM_FILE), "# checked by Anna\n" + Files.readString(folder.resolve(CLAIM_FILE)));

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");
        exporter.run(folder.resolve("out"));

        assertThat(report.changed()).isEmpty();
        assertThat(folder.resolve("out").resolve(CLAIM_FILE)).content().startsWith("# checked by Anna\n");
    }

    @Test
    @TestTransaction
    void run_ofAnAppendedAssessment_makesItCurrent() throws IOException {
        change(
                CLAIM_FILE,
                "relations:\n",
                """
                  - verdict: refuted
                    confidence: low
                    rationale:
                      en: A second look.
                    reviewer: Second reviewer
                    date: 2026-11-24
                relations:
                """);

        importer.run(ClaimFolder.read(folder), "tester");

        Claim claim = claims.bySlug(CLAIM).orElseThrow();
        assertThat(claim.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(claim.assessments).extracting(a -> a.verdict).containsExactly(Verdict.MISLEADING, Verdict.REFUTED);
    }

    @Test
    @TestTransaction
    void run_ofARewrittenAssessment_isReportedAndNotTaken() throws IOException {
        change(CLAIM_FILE, "verdict: misleading\n    confidence: high", "verdict: refuted\n    confidence: high");

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.left()).extracting(ImportReport.Left::why).containsExactly(Why.NOT_APPENDED);
        assertThat(claims.bySlug(CLAIM).orElseThrow().verdict()).isEqualTo(Verdict.MISLEADING);
    }

    @Test
    @TestTransaction
    void run_afterAnEditorsChange_leavesItAndSaysSo() throws IOException {
        editAs("Editor Kim");

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.left()).extracting(ImportReport.Left::why).containsExactly(Why.EDITED);
        assertThat(claims.bySlug(CLAIM).orElseThrow().title.in("en")).isEqualTo("Edited");
    }

    @Test
    @TestTransaction
    void run_afterBothChanged_isAConflictAndTheEditorsTextStays() throws IOException {
        editAs("Editor Kim");
        change(CLAIM_FILE, "560만 달러에 불과", "560만 달러뿐");

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.left()).extracting(ImportReport.Left::why).containsExactly(Why.CONFLICT);
        assertThat(claims.bySlug(CLAIM).orElseThrow().title.in("en")).isEqualTo("Edited");
    }

    @Test
    @TestTransaction
    void run_afterBothChanged_keepsTheTextOfTheFileUntilTheyAgree() throws IOException {
        String before = Files.readString(folder.resolve(CLAIM_FILE));
        editAs("Editor Kim");
        change(CLAIM_FILE, "560만 달러에 불과", "560만 달러뿐");
        importer.run(ClaimFolder.read(folder), "tester");

        assertThat(conflicts.of(KEY)).get().satisfies(conflict -> {
            assertThat(conflict.path).isEqualTo(CLAIM_FILE);
            assertThat(conflict.text).contains("560만 달러뿐").isNotEqualTo(before);
            assertThat(conflict.noticedAt).isNotNull();
        });

        exporter.run(folder);
        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.left()).isEmpty();
        assertThat(conflicts.of(KEY)).isEmpty();
        assertThat(claims.bySlug(CLAIM).orElseThrow().title.in("en")).isEqualTo("Edited");
    }

    @Test
    @TestTransaction
    void run_afterTheFileWasPutBack_isNoConflictAnyMore() throws IOException {
        editAs("Editor Kim");
        change(CLAIM_FILE, "560만 달러에 불과", "560만 달러뿐");
        importer.run(ClaimFolder.read(folder), "tester");
        change(CLAIM_FILE, "560만 달러뿐", "560만 달러에 불과");

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.left()).extracting(ImportReport.Left::why).containsExactly(Why.EDITED);
        assertThat(conflicts.of(KEY)).isEmpty();
    }

    @Test
    @TestTransaction
    void run_ofAFileChangedTwiceInConflict_keepsTheNewestTextOnce() throws IOException {
        editAs("Editor Kim");
        change(CLAIM_FILE, "560만 달러에 불과", "560만 달러뿐");
        importer.run(ClaimFolder.read(folder), "tester");
        change(CLAIM_FILE, "560만 달러뿐", "560만 달러만");
        importer.run(ClaimFolder.read(folder), "tester");

        assertThat(conflicts.count()).isEqualTo(1);
        assertThat(conflicts.of(KEY)).get().satisfies(conflict -> assertThat(conflict.text)
                .contains("560만 달러만"));
    }

    @Test
    @TestTransaction
    void run_ofAFileChangedAfterTheEditorsTextWasExported_isAnOrdinaryChange() throws IOException {
        editAs("Editor Kim");
        exporter.run(folder);
        ImportReport exported = importer.run(ClaimFolder.read(folder), "tester");
        change(CLAIM_FILE, "Edited", "Edited in the file");

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(exported.left()).isEmpty();
        assertThat(exported.changed()).isEmpty();
        assertThat(report.left()).isEmpty();
        assertThat(report.changed()).containsOnly(Map.entry(RecordType.CLAIM, 1));
        assertThat(claims.bySlug(CLAIM).orElseThrow().title.in("en")).isEqualTo("Edited in the file");
    }

    @Test
    @TestTransaction
    void run_ofAMissingFile_keepsTheRecord() throws IOException {
        Files.delete(folder.resolve("deepseek-openai/comparisons/us-ties-of-authors.yaml"));

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.left()).extracting(ImportReport.Left::slug).containsExactly("us-ties-of-authors");
        assertThat(report.left()).extracting(ImportReport.Left::why).containsExactly(Why.FILE_GONE);
    }

    @Test
    @TestTransaction
    void run_ofFilesWithAnError_takesNoneOfThem() throws IOException {
        change(CLAIM_FILE, "560만 달러에 불과", "560만 달러뿐");
        change("claimants/deepseek.yaml", "kind: organization", "kind: unknown");
        long before = revisions.count();

        ImportReport report = importer.run(ClaimFolder.read(folder), "tester");

        assertThat(report.refused()).isTrue();
        assertThat(revisions.count()).isEqualTo(before);
        assertThat(claims.bySlug(CLAIM).orElseThrow().title.in("ko")).contains("불과");
    }

    @Test
    @TestTransaction
    void run_ofExportedFiles_givesTheSameBytes() throws IOException {
        Path out = folder.resolve("out");

        int written = exporter.run(out);

        assertThat(written).isEqualTo(158);
        for (FiledText file : ClaimFolder.read(Path.of("claims")).files()) {
            assertThat(out.resolve(file.path())).hasContent(file.text());
        }
    }

    @Test
    @TestTransaction
    void records_ofTheStore_sayWhatTheFilesSay() throws IOException {
        List<String> stored =
                exporter.records().stream().map(YamlWriter::write).sorted().toList();
        List<String> filed = ClaimFolder.read(Path.of("claims")).files().stream()
                .map(FiledText::text)
                .sorted()
                .toList();

        assertThat(stored).isEqualTo(filed);
    }

    private void editAs(String editor) throws IOException {
        ObjectNode record = CanonicalForm.parse(revisions.head(KEY).orElseThrow().latest.content);
        record.putObject("title").put("en", "Edited");
        FiledRecord edited = CanonicalForm.read(KEY.type(), record);
        publisher.publish(List.of(new Publication(edited, RevisionAct.PUBLISHED, editor, "A better title", null)));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
