package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimboard.arrival.ReviewImport.Failure;
import org.claimboard.arrival.ReviewImport.State;

/** Works imports off: from where they stand to their end, a few records at a time. */
@ApplicationScoped
public class ReviewImporter {

    private static final int CHUNK = 200;

    /** Bytes of the largest file whose references are resolved; larger ones are read once only. */
    private static final long RESOLVED = 8L << 20;

    private final ReviewImportStore imports;
    private final ReviewImports files;
    private final ReviewChunk chunk;
    private final ClaimantNames claimants;

    ReviewImporter(ReviewImportStore imports, ReviewImports files, ReviewChunk chunk, ClaimantNames claimants) {
        this.imports = imports;
        this.files = files;
        this.chunk = chunk;
        this.claimants = claimants;
    }

    /** Reads on in an import's file until its end, or until somebody else does. */
    public void run(long importId) throws IOException {
        ReviewImport begun = inTransaction(() -> imports.findById(importId));
        if (begun == null || begun.state != State.RUNNING) {
            return;
        }
        Map<String, JsonNode> named = named(begun);
        Map<String, String> known = inTransaction(claimants::slugsByName);
        long from = begun.elements;
        try (Elements elements = SentForm.elements(new ImportFile(imports, importId))) {
            for (long i = 0; i < from; i++) {
                elements.next();
            }
            for (List<Element> next = next(elements); !next.isEmpty(); next = next(elements)) {
                if (!chunk.take(importId, from, next, named, known)) {
                    return;
                }
                from += next.size();
            }
        }
        end(importId, null);
    }

    private static List<Element> next(Elements elements) throws IOException {
        List<Element> next = new ArrayList<>();
        long room = 4L * BoundedTree.LARGEST;
        while (next.size() < CHUNK && room > 0) {
            Element element = elements.next();
            if (element == null) {
                break;
            }
            room -= element.tree().toString().length();
            next.add(element);
        }
        return next;
    }

    private Map<String, JsonNode> named(ReviewImport job) throws IOException {
        if (job.bytes > RESOLVED) {
            return Map.of();
        }
        try (Elements elements = SentForm.elements(new ImportFile(imports, job.id))) {
            return NamedParties.in(elements);
        }
    }

    /** Gives an import up; what was taken stays. */
    void breakOff(long importId) {
        end(importId, Failure.BROKEN_OFF);
    }

    private void end(long importId, @org.jspecify.annotations.Nullable Failure failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            ReviewImport job = imports.locked(importId).orElseThrow();
            if (job.isOver()) {
                return;
            }
            job.failure = failure == null && job.reviews == 0 ? Failure.NO_REVIEWS : failure;
            job.state = job.failure == null ? State.DONE : State.FAILED;
            job.endedAt = Clock.systemUTC().instant();
        });
        files.dropFile(importId);
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
