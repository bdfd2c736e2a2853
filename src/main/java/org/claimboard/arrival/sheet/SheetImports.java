package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimboard.arrival.Clean;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.arrival.sheet.SheetImport.State;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Drafted;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The way of a spreadsheet in: it is kept, its columns are confirmed, it is tried out, and its rows become drafts, all in
 * one transaction.
 */
@ApplicationScoped
class SheetImports {

    /** How many files of one person wait for their columns to be confirmed. */
    static final int MOST_WAITING = 10;

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_SECONDS = 600;
    private static final int LONGEST_NAME = 300;
    private static final int CHUNK = 200;

    private final SheetImportStore imports;
    private final Sorting sorting;
    private final RevisionStore revisions;
    private final Clock clock;
    private final Workflow workflow;
    private final Batches batches;

    SheetImports(
            SheetImportStore imports,
            Sorting sorting,
            RevisionStore revisions,
            Workflow workflow,
            Batches batches,
            Clock clock) {
        this.imports = imports;
        this.sorting = sorting;
        this.revisions = revisions;
        this.workflow = workflow;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Keeps a sheet, and proposes what is in which column.
     *
     * @param origin the name of the file
     * @param language that its claims probably are in, BCP 47
     * @return the import's id
     * @throws SheetFault if it cannot be read; then nothing is kept
     */
    @Transactional
    long begin(String origin, String author, InputStream file, String language) throws SheetFault, IOException {
        byte[] bytes = file.readNBytes(Sheet.LARGEST + 1);
        SheetForm form = SheetForm.of(bytes);
        Sheet sheet = form.read(bytes);
        Instant now = clock.instant();
        imports.tidy(author, MOST_WAITING - 1, now.minus(KEPT));
        SheetImport made = new SheetImport();
        made.origin = name(origin);
        made.author = author;
        made.createdAt = now;
        propose(made, form, sheet, language);
        imports.persist(made);
        imports.addFile(made.id, bytes);
        return made.id;
    }

    private static String name(String origin) {
        String name = Clean.line(origin);
        return name.isEmpty() ? "sheet" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** As it was confirmed of the last sheet with these columns; else as their names suggest. */
    private void propose(SheetImport job, SheetForm form, Sheet sheet, String language) {
        set(job, form, imports.remembered(sheet).orElseGet(() -> Mapping.guess(sheet, language)));
        job.state = State.SENT;
        job.records = sheet.rows().size();
    }

    private static void set(SheetImport job, SheetForm form, Mapping mapping) {
        job.encoding = form.encoding();
        job.delimiter = String.valueOf(form.delimiter().character());
        job.mapping = mapping.written();
        job.language = mapping.language();
        job.dates = mapping.dates();
        job.answers = mapping.answers().written();
        job.tab = form.tab();
        job.namesLine = form.namesLine();
    }

    /** The sheet of an import whose rows are not drafts yet, as it is read. */
    @Transactional
    Sheet sheet(SheetImport job) {
        try {
            return job.form().read(imports.file(job.id));
        } catch (SheetFault e) {
            throw new IllegalStateException("import " + job.id + " could be read before", e);
        }
    }

    /** The names of the sheets of a workbook whose rows are not drafts yet; none of a text. */
    @Transactional
    List<String> tabs(SheetImport job) {
        try {
            return SheetForm.tabs(imports.file(job.id));
        } catch (SheetFault e) {
            throw new IllegalStateException("import " + job.id + " could be read before", e);
        }
    }

    /**
     * Reads the sheet in another way, and proposes anew what is in which column.
     *
     * @return the import, if there is one of that person's that is not over
     * @throws SheetFault if it cannot be read so; then nothing is changed
     */
    @Transactional
    Optional<SheetImport> reread(long id, String author, SheetForm form) throws SheetFault {
        Optional<SheetImport> job = open(id, author);
        if (job.isPresent()) {
            Sheet sheet = form.read(imports.file(id));
            propose(job.get(), form, sheet, job.get().language);
            imports.dropRemarks(id);
        }
        return job;
    }

    /**
     * Tries the sheet out: says what would become of its rows, and takes none.
     *
     * @return the import, if there is one of that person's that is not over
     * @throws SheetFault if no claim can be read so; then nothing is changed
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Optional<SheetImport> check(long id, String author, Mapping mapping) throws SheetFault {
        mapping.check();
        Optional<SheetImport> found = open(id, author);
        if (found.isPresent()) {
            SheetImport job = found.get();
            set(job, job.form(), mapping);
            report(job, sorting.of(RowReader.read(sheet(job), mapping)));
            job.state = State.CHECKED;
            job.checks++;
        }
        return found;
    }

    /**
     * Makes drafts of the rows that can be taken.
     *
     * @param checks how often it was tried out when its report was read
     * @return the import, if there is one of that person's; if it is over, nothing is done
     * @throws SheetFault if it was tried out in another way since; then nothing is done
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Optional<SheetImport> take(long id, String author, int checks) throws SheetFault {
        Optional<SheetImport> found = imports.ownLocked(id, author);
        if (found.isEmpty() || found.get().isTaken()) {
            return found;
        }
        SheetImport job = found.get();
        if (job.state != State.CHECKED || job.checks != checks) {
            throw new SheetFault(Why.CHECKED_ANEW);
        }
        revisions.lock();
        Sheet sheet = sheet(job);
        Outcome outcome = sorting.of(RowReader.read(sheet, job.mapping()));
        report(job, outcome);
        imports.remember(sheet, job.mapping(), clock.instant());
        draft(outcome, job);
        outcome.rows().forEach(row -> arrive(row, job));
        job.state = State.TAKEN;
        job.takenAt = clock.instant();
        imports.dropFile(id);
        return found;
    }

    /**
     * The drafts that rows became, with what their claims are called now.
     *
     * @param after id behind which the page begins; null for the first page
     */
    Page<SheetPage.Draft, Long> drafts(long id, @Nullable Long after, int limit) {
        Page<SheetRow, Long> rows = imports.rows(id, after, limit);
        Map<RecordKey, RecordHead> heads =
                revisions.heads(rows.items().stream().map(SheetImports::key).toList());
        List<SheetPage.Draft> drafts = rows.items().stream()
                .map(row -> new SheetPage.Draft(row.line, row.claim, title(heads.get(key(row)), row.claim)))
                .toList();
        return new Page<>(drafts, rows.total(), rows.next());
    }

    private static RecordKey key(SheetRow row) {
        return new RecordKey(RecordType.CLAIM, row.claim);
    }

    private static String title(@Nullable RecordHead head, String slug) {
        if (head == null) {
            return slug;
        }
        JsonNode titles = CanonicalForm.parse(head.latest.content).path("title");
        return titles.isEmpty() ? slug : titles.elements().next().asText(slug);
    }

    private Optional<SheetImport> open(long id, String author) {
        return imports.ownLocked(id, author).filter(job -> !job.isTaken());
    }

    private void report(SheetImport job, Outcome outcome) {
        job.taken = outcome.rows().size();
        job.claimants = outcome.claimants();
        job.known = outcome.known();
        job.changed = outcome.changed();
        job.refused = outcome.refused();
        job.passed = outcome.passed();
        job.sources = outcome.sources();
        imports.dropRemarks(job.id);
        outcome.remarks().forEach(said -> remark(said, job));
    }

    private static void remark(Said said, SheetImport job) {
        SheetRemark remark = new SheetRemark();
        remark.importId = job.id;
        remark.line = said.line();
        remark.cell = said.cell();
        remark.rule = said.rule();
        remark.detail = said.detail();
        remark.claim = said.claim();
        remark.persist();
    }

    private void draft(Outcome outcome, SheetImport job) {
        Person person = new Person(job.author, false);
        String reason = "Imported from " + job.origin;
        List<RecordKey> keys = List.copyOf(outcome.drafts().keySet());
        for (int i = 0; i < keys.size(); i += CHUNK) {
            Map<RecordKey, String> contents = new LinkedHashMap<>();
            for (RecordKey key : keys.subList(i, Math.min(keys.size(), i + CHUNK))) {
                contents.put(
                        key,
                        CanonicalForm.json(
                                key, Objects.requireNonNull(outcome.drafts().get(key))));
            }
            Drafted drafted = workflow.draftAll(contents, person, reason);
            batches.note("sheet-" + job.id, job.origin, job.author, drafted.added(), Map.of());
        }
    }

    private static void arrive(ClaimRow row, SheetImport job) {
        SheetRow arrived = new SheetRow();
        arrived.importId = job.id;
        arrived.line = row.line();
        arrived.claim = row.slug();
        arrived.hash = row.hash();
        arrived.persist();
    }
}
