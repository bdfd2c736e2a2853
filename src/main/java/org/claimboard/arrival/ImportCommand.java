package org.claimboard.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimboard.claim.Page;

/** Imports ClaimReview records from the command line, and prints the report. */
public final class ImportCommand implements QuarkusApplication {

    private static final String AUTHOR = "claim review import";
    private static final int PAGE = 500;

    private final ReviewImports imports;
    private final ReviewImporter importer;
    private final ReviewImportStore store;

    ImportCommand(ReviewImports imports, ReviewImporter importer, ReviewImportStore store) {
        this.imports = imports;
        this.importer = importer;
        this.store = store;
    }

    /** Starts the application without its web server and without reading claim files, imports, and exits. */
    public static void run(String file) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Quarkus.run(ImportCommand.class, file);
    }

    /**
     * @return 0 if everything was read, 1 if the import ended early, 2 if there is no such file
     */
    @Override
    public int run(String... args) throws Exception {
        Path file = Path.of(args[0]);
        if (!Files.isRegularFile(file)) {
            System.err.println("There is no file " + file);
            return 2;
        }
        long importId;
        try (InputStream bytes = Files.newInputStream(file)) {
            importId = imports.begin(String.valueOf(file.getFileName()), AUTHOR, bytes);
        }
        importer.run(importId);
        return QuarkusTransaction.requiringNew().call(() -> report(importId));
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
            System.out.printf("%8d  %s%n", rule.getValue(), rule.getKey().message());
        }
        System.out.printf(
                "%s: %d reviews in %d lines: %d became drafts (%d of them repaired), %d were here already, %d say something"
                        + " else now and were left alone, %d were refused%n",
                job.origin, job.reviews, job.lastLine, job.taken, job.repaired, job.known, job.changed, job.refused);
        return job.failure == null ? 0 : 1;
    }

    private static void print(ImportRemark remark) {
        System.out.printf(
                "line %d%s: %s: %s%s%n",
                remark.line,
                remark.pointer.isEmpty() ? "" : " at " + remark.pointer,
                remark.rule.outcome().word(),
                remark.rule.message(),
                remark.detail.isEmpty() ? "" : " (" + remark.detail + ")");
    }
}
