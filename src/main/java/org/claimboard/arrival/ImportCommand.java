package org.claimboard.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimboard.outbound.Fetched;
import org.claimboard.record.Page;
import org.claimboard.upkeep.Console;
import org.claimboard.upkeep.Start;

/** Imports ClaimReview records from the command line, and prints the report. */
public final class ImportCommand implements QuarkusApplication {

    private static final String AUTHOR = "claim review import";
    private static final int PAGE = 500;

    private final ReviewImports imports;
    private final ReviewImporter importer;
    private final ReviewImportStore store;
    private final Fetching fetching;

    ImportCommand(ReviewImports imports, ReviewImporter importer, ReviewImportStore store, Fetching fetching) {
        this.imports = imports;
        this.importer = importer;
        this.store = store;
        this.fetching = fetching;
    }

    /** Starts the application without its web server and without reading claim files, imports, and exits. */
    public static void run(String file) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Start.run(ImportCommand.class, file);
    }

    /**
     * @return 0 if everything was read, 1 if the import ended early, 2 if there is no such file, or the address does not give it
     */
    @Override
    public int run(String... args) throws Exception {
        Optional<Long> begun = args[0].matches("https?://.*") ? fetch(args[0]) : read(Path.of(args[0]));
        if (begun.isEmpty()) {
            return 2;
        }
        long importId = begun.get();
        importer.finish(importId);
        return QuarkusTransaction.requiringNew().call(() -> report(importId));
    }

    private Optional<Long> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            Console.err().println("There is no file " + file);
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(imports.begin(String.valueOf(file.getFileName()), AUTHOR, bytes));
        }
    }

    private Optional<Long> fetch(String address) throws IOException {
        Fetching.Answer answer = fetching.get(address, Fetching.FILE);
        Fetched fetched = answer.fetched();
        if (fetched == null) {
            Console.err().println(address + " was not fetched: " + answer.fault());
            return Optional.empty();
        }
        return Optional.of(imports.begin(address, AUTHOR, Fetching.file(fetched)));
    }

    private int report(long importId) {
        for (Page<ImportRemark, Long> page = store.remarks(importId, null, PAGE);
                ;
                page = store.remarks(importId, page.next(), PAGE)) {
            page.items().forEach(ImportCommand::print);
            store.getEntityManager().clear();
            if (page.next() == null) {
                break;
            }
        }
        ReviewImport job = store.findById(importId);
        for (Map.Entry<ArrivalRule, Long> rule : store.rules(importId).entrySet()) {
            Console.out()
                    .printf(
                            Locale.ROOT,
                            "%8d  %s%n",
                            rule.getValue(),
                            rule.getKey().message());
        }
        Console.out()
                .printf(
                        Locale.ROOT,
                        "%s: %d reviews in %d lines: %d became drafts (%d of them repaired), %d were here already, %d say something"
                                + " else now and were left alone, %d were refused%n",
                        job.origin,
                        job.reviews,
                        job.lastLine,
                        job.taken,
                        job.repaired,
                        job.known,
                        job.changed,
                        job.refused);
        if (job.failure != null) {
            Console.err().println("The import ended early: " + job.failure.word());
        }
        return job.failure == null ? 0 : 1;
    }

    private static void print(ImportRemark remark) {
        Console.out()
                .printf(
                        Locale.ROOT,
                        "line %d%s: %s: %s%s%n",
                        remark.line,
                        remark.pointer.isEmpty() ? "" : " at " + remark.pointer,
                        remark.rule.outcome().word(),
                        remark.rule.message(),
                        remark.detail.isEmpty() ? "" : " (" + remark.detail + ")");
    }
}
