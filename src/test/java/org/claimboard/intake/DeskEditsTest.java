package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimboard.OnScratch;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.ledger.SetAside;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.ledger.StoreRoom;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FileSet;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the desk publishes, by the steps and their refusals: the files that come out of it are sound. */
@QuarkusTest
@TestProfile(OnScratch.class)
class DeskEditsTest {

    private static final int EDITS = 50;
    private static final Person ANNA = new Person("anna", false);
    private static final Person BORA = new Person("bora", true);

    @Inject
    Workflow workflow;

    @Inject
    RevisionStore revisions;

    @Inject
    Exporter exporter;

    @Inject
    Importer importer;

    @Inject
    LastReading last;

    @Inject
    SetAsideStore aside;

    @Inject
    StoreRoom room;

    @TempDir
    Path folder;

    @Test
    void start_withARecordThatIsTooLong_readsAllOthers_andSaysWhichAndWhy() throws IOException {
        claimant("long", "sameAs:\n" + "  - https://town.example/\n".repeat(21));
        claimant("short", "");
        source("by-short", "quotes:\n" + quotes(1999));
        source("too-many-quotes", "quotes:\n" + quotes(2001));
        source("draws-on-them", "derives:\n  - source: too-many-quotes\n    how: quotes\n");
        // Called as one that is too long, and of another kind; too long, and not called as its file.
        claimant("too-many-quotes", "");
        write(
                "claims",
                "of-its-namesake",
                "claim: of-its-namesake\nlanguage: en\ntitle: {en: Built}\ntext: {en: It was built.}\nkind: event\n"
                        + "claimant: too-many-quotes\n");
        source("wordy", "quotes:\n" + quotes(2001));
        Files.move(folder.resolve("sources/wordy.yaml"), folder.resolve("sources/renamed.yaml"));
        source("draws-on-the-wordy", "derives:\n  - source: wordy\n    how: quotes\n");
        new StartupImport(importer, last, revisions, aside, room, Optional.of(folder.toString()))
                .start(new StartupEvent());

        Map<RecordKey, RecordHead> heads = QuarkusTransaction.requiringNew()
                .call(() -> revisions.heads(List.of(
                        new RecordKey(RecordType.CLAIMANT, "long"),
                        new RecordKey(RecordType.CLAIMANT, "short"),
                        new RecordKey(RecordType.SOURCE, "by-short"),
                        new RecordKey(RecordType.SOURCE, "too-many-quotes"),
                        new RecordKey(RecordType.SOURCE, "draws-on-them"),
                        new RecordKey(RecordType.CLAIM, "of-its-namesake"),
                        new RecordKey(RecordType.SOURCE, "draws-on-the-wordy"))));
        assertThat(heads.keySet())
                .extracting(RecordKey::slug)
                .containsExactlyInAnyOrder("short", "by-short", "of-its-namesake");
        List<SetAside> told = QuarkusTransaction.requiringNew().call(() -> aside.first(10)).stream()
                .filter(one -> one.queue().equals("claim files"))
                .toList();
        assertThat(told)
                .extracting(SetAside::item)
                .containsExactlyInAnyOrder(
                        "claimants/long.yaml",
                        "sources/too-many-quotes.yaml",
                        "sources/draws-on-them.yaml",
                        "sources/renamed.yaml",
                        "sources/draws-on-the-wordy.yaml");
        assertThat(told.toString()).contains("/sameAs", "20", "/quotes", "2,000", "which was refused");

        Files.delete(folder.resolve("claimants/long.yaml"));
        Files.delete(folder.resolve("sources/too-many-quotes.yaml"));
        Files.delete(folder.resolve("sources/draws-on-them.yaml"));
        Files.delete(folder.resolve("sources/renamed.yaml"));
        Files.delete(folder.resolve("sources/draws-on-the-wordy.yaml"));
        new StartupImport(importer, last, revisions, aside, room, Optional.of(folder.toString()))
                .start(new StartupEvent());
        assertThat(QuarkusTransaction.requiringNew().call(() -> aside.items("claim files")))
                .isEmpty();
    }

    /** The desk changes a record, it is exported, its file is changed and read at the next start. */
    @Test
    void fileChangedAfterAnExport_isAChange_unlessTheDeskWentOn(@TempDir Path exported) throws IOException {
        RecordKey key = new RecordKey(RecordType.CLAIMANT, "harbour-office");
        claimant("harbour-office", "");
        start(folder);
        byDesk(key, "Harbour office at the desk");
        exporter.run(exported);
        start(folder);
        assertThat(name(key)).as("by the file from before").isEqualTo("Harbour office at the desk");
        Path file = exported.resolve("claimants/harbour-office.yaml");
        change(file, "at the desk", "in git");
        start(exported);
        assertThat(name(key)).isEqualTo("Harbour office in git");

        exporter.run(exported);
        byDesk(key, "Harbour office at the desk again");
        change(file, "in git", "in git again");
        start(exported);
        assertThat(name(key)).isEqualTo("Harbour office at the desk again");
        change(file, "in git again", "at the desk again");
        start(exported);
    }

    /** Whatever an editor's program does to a file on the way, what it says is what counts, round after round. */
    @Test
    void exportedFile_inAnotherHand_isReadAsItSays(@TempDir Path exported) throws IOException {
        RecordKey key = new RecordKey(RecordType.CLAIMANT, "mole-office");
        claimant("mole-office", "");
        start(folder);
        byDesk(key, "Mole office at the desk");
        exporter.run(exported);
        Path file = exported.resolve("claimants/mole-office.yaml");
        String kind = "kind: organization\n";
        String written = Files.readString(file);
        assertThat(written).contains(kind);
        int before = head(key).latest.number;

        String reordered = (written.replace(kind, "") + kind).replace("\n", "\r\n");
        Files.writeString(file, reordered);
        start(exported);
        assertThat(head(key).latest.number).as("nothing is said anew").isEqualTo(before);

        change(file, "at the desk", "in git");
        start(exported);
        assertThat(name(key)).isEqualTo("Mole office in git");
        change(file, "in git", "in git twice");
        start(exported);
        assertThat(name(key)).as("a second round without an export").isEqualTo("Mole office in git twice");

        int after = head(key).latest.number;
        Files.delete(file);
        start(exported);
        assertThat(head(key).isPublished())
                .as("a file that is gone takes nothing back")
                .isTrue();
        assertThat(head(key).latest.number).isEqualTo(after);
    }

    private void start(Path claims) throws IOException {
        new StartupImport(importer, last, revisions, aside, room, Optional.of(claims.toString()))
                .start(new StartupEvent());
    }

    private void byDesk(RecordKey key, String name) {
        RecordHead head = head(key);
        ObjectNode record = CanonicalForm.parse(head.latest.content);
        record.withObjectProperty("names").put("en", name);
        workflow.draft(key, head.latest.number, record, ANNA, "Edited");
        workflow.submit(key, head.latest.number + 1, ANNA, "");
        workflow.publish(key, head.latest.number + 2, BORA, "");
    }

    private static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private String name(RecordKey key) {
        return CanonicalForm.parse(head(key).latest.content).at("/names/en").asText();
    }

    private RecordHead head(RecordKey key) {
        return QuarkusTransaction.requiringNew().call(() -> revisions.head(key).orElseThrow());
    }

    private static String quotes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "  - text: Words number %d\n    language: en\n", number))
                .collect(Collectors.joining());
    }

    private void claimant(String slug, String more) throws IOException {
        write(
                "claimants",
                slug,
                String.format(Locale.ROOT, "claimant: %s\nkind: organization\nnames:\n  en: %s\n", slug, slug) + more);
    }

    private void source(String slug, String more) throws IOException {
        write(
                "sources",
                slug,
                Files.readString(Path.of("src/test/resources/lint/base/sources/letter.yaml"))
                                .replaceFirst("source: letter", "source: " + slug)
                                .replaceFirst("ref: S03\n", "")
                                .replaceFirst("seen: cited", "seen: own")
                        + more);
    }

    private void write(String kind, String slug, String text) throws IOException {
        Files.createDirectories(folder.resolve(kind));
        Files.writeString(folder.resolve(kind).resolve(slug + ".yaml"), text);
    }

    private final Random random = new Random(20_261_123);

    @Test
    void export_afterRandomEdits_isCleanAndSaysWhatTheStoreSays() throws IOException {
        int published = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            published += edit(edit) ? 1 : 0;
        }
        assertThat(published).as("some are published, some refused").isBetween(EDITS / 5, EDITS - 5);

        exporter.run(folder);

        FileSet files = ClaimFolder.read(folder);
        assertThat(Lint.check(files)).filteredOn(Problem::isError).isEmpty();
        long before = revisions.publications();
        ImportReport report = importer.run(files, "tester");
        assertThat(report.added()).isEmpty();
        assertThat(report.changed()).isEmpty();
        assertThat(report.left()).isEmpty();
        assertThat(revisions.publications()).isEqualTo(before);
    }

    /** Whether the edit came to readers. */
    private boolean edit(int number) {
        RecordKey key = any();
        ObjectNode record = CanonicalForm.parse(revisions.head(key).orElseThrow().latest.content);
        if (random.nextInt(5) == 0) {
            key = new RecordKey(key.type(), "edited-copy-" + number);
            record.put(key.type().word(), key.slug());
            if (random.nextBoolean()) {
                record.remove("ref");
            }
        }
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            change(record);
        }
        int seen = revisions.head(key).map(head -> head.latest.number).orElse(0);
        try {
            workflow.draft(key, seen, record, ANNA, "Edited");
            workflow.submit(key, seen + 1, ANNA, "");
            workflow.publish(key, seen + 2, BORA, "");
            return true;
        } catch (Refused refused) {
            revisions
                    .head(key)
                    .filter(head -> head.isPending())
                    .ifPresent(head -> workflow.discard(head.key(), head.latest.number, ANNA, "Refused"));
            return false;
        }
    }

    private RecordKey any() {
        RecordType[] types = RecordType.values();
        List<RecordKey> keys = revisions.keys(types[random.nextInt(types.length)]);
        return keys.get(random.nextInt(keys.size()));
    }

    /** Takes something out, doubles or renames it, at a random place in the record. */
    private void change(ObjectNode record) {
        List<JsonNode> places = new ArrayList<>();
        collect(record, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ArrayNode list) {
            int at = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> list.remove(at);
                case 1 -> list.add(list.get(at).deepCopy());
                default -> list.insert(0, list.remove(list.size() - 1));
            }
            return;
        }
        ObjectNode object = (ObjectNode) place;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        boolean isSlug = object.equals(record) && name.equals(names.get(0));
        if (isSlug) {
            return;
        }
        if (random.nextInt(3) == 0) {
            object.remove(name);
        } else if (name.equals("source") || name.equals("claim") || name.equals("to")) {
            object.put(name, other(name.equals("source") ? RecordType.SOURCE : RecordType.CLAIM));
        } else if (value.isTextual()) {
            object.put(name, value.textValue() + " more");
        } else if (value.isNumber()) {
            object.set(name, JsonNodeFactory.instance.numberNode(1 + random.nextInt(9)));
        } else if (object.has("assessments")) {
            ObjectNode assessment =
                    (ObjectNode) record.path("assessments").get(0).deepCopy();
            record.withArray("assessments").add(assessment.put("verdict", "supported"));
        }
    }

    private String other(RecordType type) {
        List<RecordKey> keys = revisions.keys(type);
        return keys.get(random.nextInt(keys.size())).slug();
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode() && !node.isEmpty()) {
            places.add(node);
            node.forEach(part -> collect(part, places));
        }
    }
}
