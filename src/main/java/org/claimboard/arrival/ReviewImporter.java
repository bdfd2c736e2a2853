package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.claimboard.arrival.ReviewImport.Failure;
import org.claimboard.arrival.ReviewImport.State;
import org.claimboard.ledger.StoreFault;
import org.jboss.logging.Logger;

/** Works imports off: from where they stand to their end, a few records at a time. */
@ApplicationScoped
public class ReviewImporter {

    private static final int MOST = 200;
    private static final int FIRST = 25;

    /** What takes longer than that in one transaction is done in smaller pieces: others wait, and it must end in time. */
    private static final Duration LONG = Duration.ofSeconds(4);

    /** Bytes of the largest file whose references are resolved; larger ones are read once only. */
    private static final long RESOLVED = 8L << 20;

    private static final Logger LOG = Logger.getLogger(ReviewImporter.class);

    private static final long PAUSE_MILLIS = 500;

    private final ReviewImportStore imports;
    private final ReviewImports files;
    private final ReviewChunk chunk;
    private final Clock clock;
    private final ClaimantNames claimants;

    ReviewImporter(
            ReviewImportStore imports, ReviewImports files, ReviewChunk chunk, ClaimantNames claimants, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.chunk = chunk;
        this.claimants = claimants;
        this.clock = clock;
    }

    /** Reads an import's file to its end, or waits until somebody else has. */
    public void finish(long importId) throws IOException, InterruptedException {
        while (isRunning(importId)) {
            run(importId);
            if (isRunning(importId)) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    private boolean isRunning(long importId) {
        ReviewImport job = inTransaction(() -> imports.findById(importId));
        return job != null && job.state == State.RUNNING;
    }

    /** Reads on in an import's file until its end, unless somebody else does. */
    public void run(long importId) throws IOException {
        imports.leases().hold(importId, clock, () -> readOn(importId));
    }

    private void readOn(long importId) throws IOException {
        ReviewImport begun = inTransaction(() -> imports.findById(importId));
        if (begun == null || begun.state != State.RUNNING) {
            return;
        }
        if (begun.elements == 0 && CutShort.is(new ImportFile(imports, importId))) {
            end(importId, Failure.CUT_SHORT);
            return;
        }
        Map<String, JsonNode> named = named(begun);
        Map<String, String> known = inTransaction(claimants::slugsByName);
        long from = begun.elements;
        try (Elements elements = SentForm.elements(new ImportFile(imports, importId))) {
            for (long i = 0; i < from; i++) {
                elements.next();
            }
            int size = FIRST;
            for (List<Element> next = next(elements, size); !next.isEmpty(); next = next(elements, size)) {
                long started = System.nanoTime();
                if (!take(importId, from, next, named, known)) {
                    return;
                }
                from += next.size();
                size = sizeAfter(size, Duration.ofNanos(System.nanoTime() - started));
            }
        }
        end(importId, null);
    }

    /** One that nothing can be made of is refused; those around it are taken. */
    private boolean take(
            long importId,
            long from,
            List<Element> elements,
            Map<String, JsonNode> named,
            Map<String, String> claimants) {
        try {
            return chunk.take(importId, from, elements, named, claimants);
        } catch (RuntimeException e) {
            if (StoreFault.isBehind(e)) {
                throw e;
            }
            if (elements.size() == 1) {
                LOG.errorf(
                        e,
                        "Import %d: nothing can be made of the record on line %d",
                        importId,
                        elements.get(0).line());
                return chunk.refuse(importId, from, elements.get(0), e);
            }
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!take(importId, from + i, List.of(elements.get(i)), named, claimants)) {
                return false;
            }
        }
        return true;
    }

    /** How many come next, after so many took so long. */
    static int sizeAfter(int size, Duration taken) {
        if (taken.compareTo(LONG) > 0) {
            return Math.max(1, size / 4);
        }
        return taken.multipliedBy(4).compareTo(LONG) < 0 ? Math.min(MOST, size * 2) : size;
    }

    private static List<Element> next(Elements elements, int most) throws IOException {
        List<Element> next = new ArrayList<>();
        long room = 4L * BoundedTree.LARGEST;
        while (next.size() < most && room > 0) {
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
            job.endedAt = clock.instant();
        });
        files.dropFile(importId);
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
