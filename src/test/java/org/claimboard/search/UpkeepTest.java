package org.claimboard.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.OnScratch;
import org.claimboard.RandomEdits;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.LedgerEnd;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.ledger.SetAside;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexes say what the ledger says, whatever happens to them. */
@QuarkusTest
@TestProfile(OnScratch.class)
class UpkeepTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final RecordKey MUSK = new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");

    @TempDir
    Path folder;

    @Inject
    Edits edits;

    @Inject
    RevisionStore revisions;

    @Inject
    RecordContents contents;

    @Inject
    MentionStore mentions;

    @Inject
    Batches batches;

    @Inject
    SetAsideStore aside;

    @Inject
    Workflow workflow;

    @Inject
    TestAccounts accounts;

    @Inject
    Search search;

    @Inject
    DraftSearch drafts;

    @Test
    void published_isFoundWithinASecond() {
        Duration fastest = LONG;
        for (String word : List.of("quetzalcoatl", "xylophonist", "jabberwocky")) {
            edits.publish(MUSK, RevisionAct.PUBLISHED, claim -> append(claim.withObjectProperty("text"), word));
            Instant committed = Instant.now();
            await(() -> finds(word));
            Duration taken = Duration.between(committed, Instant.now());
            fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
        }
        assertThat(fastest).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void index_afterEditsOfEveryKind_isTheOneThatIsBuiltAnew() throws IOException {
        RandomEdits random = random(4);
        for (int i = 0; i < 60; i++) {
            random.next();
        }
        caughtUp();
        assertThat(dump(search)).isEqualTo(builtAnew(published()));
    }

    @Test
    void newName_isFoundInTheTextsThatHaveAnother() {
        RecordKey xai = new RecordKey(RecordType.CLAIMANT, "xai");
        RecordKey claim = new RecordKey(RecordType.CLAIM, "openai-recruits-worldwide");
        edits.publish(xai, RevisionAct.PUBLISHED, claimant -> {
            claimant.withObjectProperty("names").put("en", "Zanzibar Works").put("ja", "ザンジバル");
        });
        edits.publish(claim, RevisionAct.PUBLISHED, one -> append(one.withObjectProperty("text"), "Zanzibar Works"));
        caughtUp();
        assertThat(slugs("ザンジバル")).contains(claim.slug());

        edits.publish(xai, RevisionAct.PUBLISHED, claimant -> claimant.withObjectProperty("names")
                .put("ja", "タンザニア"));
        caughtUp();
        assertThat(slugs("タンザニア")).contains(claim.slug());
        assertThat(slugs("ザンジバル")).doesNotContain(claim.slug());
    }

    private List<String> slugs(String words) {
        return search.search(new SearchRequest(words, Map.of(), 20, null)).hits().stream()
                .map(hit -> hit.card().slug())
                .toList();
    }

    @Test
    void crash_betweenDatabaseAndIndex_isCaughtUp() throws IOException {
        RecordForm form = published();
        try (KeptIndex index = open(form)) {
            index.catchUp();
        }
        RandomEdits random = random(5);
        for (int i = 0; i < 20; i++) {
            random.next();
        }
        try (KeptIndex index = open(new FailsInTheMiddle(form))) {
            assertThatThrownBy(index::catchUp).hasMessageContaining("killed");
        }
        try (KeptIndex index = open(published())) {
            assertThat(index.behind()).isEqualTo(20);
            index.catchUp();
            assertThat(index.behind()).isZero();
            assertThat(index.search(IndexDump::of)).isEqualTo(builtAnew(published()));
        }
    }

    @Test
    void index_aheadOfTheLedger_isBuiltAnew() throws IOException {
        RecordForm form = published();
        try (KeptIndex index = open(form)) {
            index.catchUp();
        }
        Path current = current();
        try (Generation generation = Generation.open(current, form)) {
            generation.commit(IndexPlace.of(form, new LedgerEnd(1_000_000, "0".repeat(64))));
        }
        try (KeptIndex index = open(form)) {
            assertThat(index.behind()).isNegative();
            index.catchUp();
            assertThat(index.behind()).isZero();
            assertThat(current()).isNotEqualTo(current);
        }
    }

    /** The names of claimants that it remembers are not those of the store that is restored. */
    @Test
    void index_ofARestoredStore_knowsTheNamesInThatStore() throws IOException {
        RecordForm form = published();
        try (KeptIndex index = open(form)) {
            index.catchUp();
            edits.publish(
                    new RecordKey(RecordType.CLAIMANT, "xai"),
                    RevisionAct.PUBLISHED,
                    claimant -> claimant.withObjectProperty("names").put("en", "DeepSeek"));
        }
        try (Generation generation = Generation.open(current(), form)) {
            generation.commit(IndexPlace.of(form, new LedgerEnd(1_000_000, "0".repeat(64))));
        }
        try (KeptIndex index = open(form)) {
            index.catchUp();
            assertThat(index.search(IndexDump::of)).isEqualTo(builtAnew(published()));
        }
    }

    @Test
    void index_thatIsDamaged_isBuiltAnew() throws IOException {
        try (KeptIndex index = open(published())) {
            index.catchUp();
        }
        try (Stream<Path> files = Files.list(current())) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (KeptIndex index = open(published())) {
            index.catchUp();
            assertThat(index.search(IndexDump::of)).isEqualTo(builtAnew(published()));
        }
    }

    @Test
    void whatWasLeftWhenBuildingWasKilled_isSweptAway() throws IOException {
        try (KeptIndex index = open(published())) {
            index.catchUp();
        }
        Path left = current().resolveSibling("g-left-behind");
        Files.createDirectories(left);
        Files.writeString(left.resolve("_0.tmp"), "half");
        try (KeptIndex index = open(published())) {
            assertThat(index.behind()).isZero();
            assertThat(left).doesNotExist();
        }
    }

    @Test
    void rebuilding_underLoad_losesNothing_andTheOldOneAnswers() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                try {
                    assertThat(search.search(new SearchRequest("먼스터", Map.of(), 5, null))
                                    .hits())
                            .isNotEmpty();
                } catch (RuntimeException | AssertionError e) {
                    failed.set(e);
                }
            }
        });
        reader.start();
        RandomEdits random = random(6);
        assertThat(search.keeper().rebuild()).isTrue();
        for (int i = 0; i < 30; i++) {
            random.next();
        }
        await(() -> !search.keeper().isRebuilding());
        caughtUp();
        done.set(true);
        reader.join();

        assertThat(failed.get()).isNull();
        assertThat(dump(search)).isEqualTo(builtAnew(published()));
    }

    @Test
    void drafts_areFoundAtTheDesk_andNeverByReaders() {
        edits.draft(new RecordKey(RecordType.CLAIM, "secret-of-search"));
        SearchRequest request = new SearchRequest("secret draft", Map.of(), 5, null);
        await(() -> drafts.search(request).hits().stream()
                .anyMatch(hit -> hit.card().slug().equals("secret-of-search")));
        caughtUp();
        assertThat(dump(search).toString()).doesNotContain("secret-of-search");
    }

    @Test
    void drafts_ofAnyUnitNumberAndText_areIndexed_andRefusedOrPublished() {
        AnyDraft any = new AnyDraft(20261129);
        Person editor = new Person("Editor Any", true);
        Person reviewer = new Person("Reviewer Any", true);
        Set<RecordKey> drafted = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            RecordType type = AnyDraft.types().get(i % AnyDraft.types().size());
            RecordKey key = new RecordKey(type, "any-draft-" + i);
            workflow.draft(key, 0, any.next(key), editor, "Whatever");
            drafted.add(key);
            try {
                int number = workflow.submit(key, 1, editor, "Whatever").number;
                workflow.publish(key, number, reviewer, "Whatever");
            } catch (Refused refused) {
                assertThat(refused).hasMessageContaining("");
            }
        }
        RecordKey good = new RecordKey(RecordType.CLAIM, "after-any-drafts");
        edits.draft(good);

        await(() -> drafts.search(new SearchRequest("secret draft", Map.of(), 50, null)).hits().stream()
                .anyMatch(hit -> hit.card().slug().equals(good.slug())));
        assertThat(inTransaction(() -> aside.first(1000)))
                .extracting(SetAside::queue)
                .doesNotContain("index drafts", "index published", "index matching");
        assertThat(drafts.keeper().search(IndexDump::of).keySet().toString())
                .contains(drafted.stream()
                        .filter(key -> key.type() != RecordType.RATES)
                        .map(RecordKey::toString)
                        .toList());
    }

    @Test
    void recordOfWhichNothingCanBeMade_isSetAside_andHoldsUpNothing() throws IOException {
        RecordKey poison = new RecordKey(RecordType.CLAIM, "deepseek-chatbot-cost-5-6-million");
        AtomicBoolean broken = new AtomicBoolean(true);
        try (KeptIndex index = open(new Poisoned(published(), poison, broken))) {
            index.catchUp();
            assertThat(index.behind()).isZero();
            assertThat(index.<Integer>search(
                            searcher -> searcher.getIndexReader().numDocs()))
                    .isGreaterThan(100);
            QuarkusTransaction.requiringNew().run(() -> {
                aside.settleAll("events");
                aside.settleAll("claim files");
            });
            SetAside told = inTransaction(() -> aside.first(10)).get(0);
            assertThat(told.queue()).isEqualTo("index of a test");
            assertThat(told.item()).isEqualTo(poison.toString());
            assertThat(told.why()).contains("nobody thought of this");
            accounts.signedIn(Role.EDITOR)
                    .request()
                    .get("/en/desk")
                    .then()
                    .body(containsString(poison.slug()), containsString("nobody thought of this"));
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'queues' }.data.setAside", is(1));
            given().get("/q/metrics").then().body(containsString("claimboard_set_aside 1.0"));

            broken.set(false);
            edits.publish(poison, RevisionAct.PUBLISHED, claim -> append(claim.withObjectProperty("text"), "mended"));
            index.catchUp();
            assertThat(inTransaction(() -> aside.items("index of a test"))).isEmpty();
            assertThat(index.search(IndexDump::of)).isEqualTo(builtAnew(published()));
        }
    }

    @Test
    void index_whoseFolderIsDeleted_isBuiltAnew() throws IOException {
        try (KeptIndex index = open(published())) {
            index.catchUp();
            Files.walkFileTree(folder, new Removal());
            assertThat(index.catchUp()).isTrue();
            assertThat(index.search(IndexDump::of)).isEqualTo(builtAnew(published()));
            edits.publish(MUSK, RevisionAct.PUBLISHED, claim -> append(claim.withObjectProperty("text"), "restored"));
            index.catchUp();
            assertThat(index.behind()).isZero();
        }
        try (KeptIndex index = open(published())) {
            assertThat(index.behind()).isZero();
        }
    }

    @Test
    void index_halfWrittenInAPowerCut_isBuiltAnew() throws IOException {
        try (KeptIndex index = open(published())) {
            index.catchUp();
        }
        Path current = current();
        try (Generation generation = Generation.open(current, published())) {
            generation.commit(IndexPlace.of(published(), inTransaction(contents::end)), "another run of the machine");
        }
        Path segment;
        try (Stream<Path> files = Files.list(current)) {
            segment = files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 2, (byte) 0x5a);
        Files.write(segment, bytes);
        try (KeptIndex index = open(published())) {
            index.catchUp();
            assertThat(current()).isNotEqualTo(current);
            assertThat(index.search(IndexDump::of)).isEqualTo(builtAnew(published()));
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
        }
    }

    /** Like the other, but for one record. */
    private record Poisoned(IndexForm form, RecordKey poison, AtomicBoolean broken) implements IndexForm {

        @Override
        public String name() {
            return form.name();
        }

        @Override
        public int version() {
            return form.version();
        }

        @Override
        public Analyzer analyzer() {
            return form.analyzer();
        }

        @Override
        public Set<RecordKey> touched(long behind, long upTo, IndexSearcher known) {
            return form.touched(behind, upTo, known);
        }

        @Override
        public Map<RecordKey, Document> documents(Collection<RecordKey> keys) {
            if (broken.get() && keys.contains(poison)) {
                throw new IllegalStateException("nobody thought of this");
            }
            return form.documents(keys);
        }
    }

    private boolean finds(String word) {
        return search.search(new SearchRequest(word, Map.of(), 5, null)).hits().stream()
                .anyMatch(hit ->
                        hit.card().slug().equals(MUSK.slug()) && !hit.excerpts().isEmpty());
    }

    private static void append(ObjectNode text, String word) {
        text.put("en", text.path("en").asText() + " " + word);
    }

    private RandomEdits random(long seed) {
        Map<RecordType, List<String>> slugs = new EnumMap<>(RecordType.class);
        for (RecordType type : RecordType.values()) {
            slugs.put(
                    type,
                    inTransaction(() -> revisions.keys(type)).stream()
                            .map(RecordKey::slug)
                            .toList());
        }
        return new RandomEdits(seed, edits, slugs);
    }

    private RecordForm published() {
        return RecordForm.ofPublished(contents, mentions, batches);
    }

    private KeptIndex open(IndexForm form) throws IOException {
        return new KeptIndex(form, contents, folder, UpkeepTest::inTransaction, passedOver());
    }

    private PassedOver passedOver() {
        return new PassedOver("of a test", aside, UpkeepTest::inTransaction);
    }

    private Path current() {
        return new IndexFolder(folder.resolve("published")).current().orElseThrow();
    }

    private Map<String, SortedSet<String>> builtAnew(IndexForm form) throws IOException {
        try (KeptIndex index = new KeptIndex(
                form,
                contents,
                folder.resolve("anew" + Instant.now().toEpochMilli()),
                UpkeepTest::inTransaction,
                passedOver())) {
            index.catchUp();
            return index.search(IndexDump::of);
        }
    }

    private static Map<String, SortedSet<String>> dump(Search search) {
        return search.keeper().search(IndexDump::of);
    }

    private void caughtUp() {
        long end = inTransaction(contents::end).place();
        await(() -> search.keeper().place() >= end);
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONG);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    /** Like the other, until it has put some records. */
    private record FailsInTheMiddle(IndexForm form) implements IndexForm {

        @Override
        public String name() {
            return form.name();
        }

        @Override
        public int version() {
            return form.version();
        }

        @Override
        public Analyzer analyzer() {
            return form.analyzer();
        }

        @Override
        public Set<RecordKey> touched(long behind, long upTo, IndexSearcher known) {
            return form.touched(behind, upTo, known);
        }

        @Override
        public Map<RecordKey, Document> documents(Collection<RecordKey> keys) {
            Map<RecordKey, Document> documents = form.documents(keys);
            documents
                    .values()
                    .iterator()
                    .next()
                    .add(new Field(Fields.body(Alphabet.Script.LATIN), new Killed(), Fields.MARKED));
            return documents;
        }
    }

    /** A text at which whoever reads it is killed. */
    private static final class Killed extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("killed");
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
