package org.claimboard.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimboard.claim.LedgerCheck;
import org.claimboard.claim.MentionStore;
import org.claimboard.claim.RecordHead;
import org.claimboard.claim.RecordKey;
import org.claimboard.claim.RecordType;
import org.claimboard.claim.Revision;
import org.claimboard.claim.RevisionStore;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a test says so, checks the store when the application starts and then writes to it from several threads, one
 * line for each revision that was acknowledged.
 */
@ApplicationScoped
public class WriterToBeKilled {

    static final String VERIFIED = "verified";
    static final String BROKEN = "broken: ";
    static final String ACKNOWLEDGED = "acknowledged ";

    private static final int THREADS = 4;
    private static final int WRITES = 1000;
    private static final Person ANNA = new Person("anna", false);
    private static final Person BORA = new Person("bora", true);

    private final Workflow workflow;
    private final RevisionStore revisions;
    private final MentionStore mentions;
    private final LedgerCheck ledger;
    private final Exporter exporter;
    private final Optional<Path> acknowledged;
    private final AtomicInteger written = new AtomicInteger();

    WriterToBeKilled(
            Workflow workflow,
            RevisionStore revisions,
            MentionStore mentions,
            LedgerCheck ledger,
            Exporter exporter,
            @ConfigProperty(name = "test.acknowledged") Optional<Path> acknowledged) {
        this.workflow = workflow;
        this.revisions = revisions;
        this.mentions = mentions;
        this.ledger = ledger;
        this.exporter = exporter;
        this.acknowledged = acknowledged;
    }

    void start(@Observes StartupEvent event) throws IOException {
        if (acknowledged.isEmpty()) {
            return;
        }
        List<String> lines = Files.readAllLines(acknowledged.get());
        List<String> problems = QuarkusTransaction.requiringNew().timeout(60).call(() -> problems(lines));
        problems.forEach(problem -> say(BROKEN + problem));
        say(VERIFIED);
        String run = "run-" + lines.size();
        for (int i = 0; i < THREADS; i++) {
            String name = run + "-" + i;
            new Thread(() -> write(name), name).start();
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    private void write(String name) {
        for (int i = 0; written.get() < WRITES; i++) {
            RecordKey source = new RecordKey(RecordType.SOURCE, name + "-" + i);
            RecordKey other = new RecordKey(RecordType.SOURCE, name + "-" + (i - 1));
            acknowledge(workflow.draft(source, 0, source(source, null), ANNA, "Seen"));
            acknowledge(workflow.submit(source, 1, ANNA, ""));
            workflow.publish(source, 2, BORA, "").forEach(this::acknowledge);
            if (i > 0) {
                acknowledge(workflow.draft(source, 3, source(source, other), ANNA, "Where it has it from"));
                acknowledge(workflow.submit(source, 4, ANNA, ""));
                workflow.publish(source, 5, BORA, "").forEach(this::acknowledge);
            }
        }
    }

    private void acknowledge(Revision revision) {
        written.incrementAndGet();
        say(ACKNOWLEDGED + line(revision));
    }

    private static String line(Revision revision) {
        return revision.key() + " " + revision.number + " " + revision.hash;
    }

    private static ObjectNode source(RecordKey key, @Nullable RecordKey from) {
        ObjectNode source = CanonicalForm.parse(
                """
                {"source": "%s", "title": "A report", "titleFrom": "shown", "language": "en", "type": "reporting",
                 "seen": "own"}
                """
                        .formatted(key.slug()));
        if (from != null) {
            source.putArray("derives").addObject().put("source", from.slug()).put("how", "repeats");
        }
        return source;
    }

    private List<String> problems(List<String> lines) {
        List<String> problems = new ArrayList<>(ledger.run().problems());
        Set<String> there = new HashSet<>();
        revisions.listAll().forEach(revision -> there.add(line(revision)));
        lines.stream()
                .filter(line -> !there.contains(line))
                .forEach(line -> problems.add("acknowledged and lost: " + line));
        Map<RecordKey, String> tables = new HashMap<>();
        exporter.records()
                .forEach(record ->
                        tables.put(new RecordKey(record.recordType(), record.slug()), CanonicalForm.json(record)));
        for (RecordHead head : revisions.heads()) {
            Revision shown = head.published;
            String table = tables.remove(head.key());
            Set<RecordKey> named = new HashSet<>();
            if (shown != null) {
                named.addAll(Dependences.in(head.key(), CanonicalForm.parse(shown.content))
                        .named());
            }
            if (shown == null ? table != null : !shown.content.equals(table)) {
                problems.add("the tables do not say what readers see: " + head.key());
            }
            if (!mentions.namedBy(Set.of(head.key())).equals(named)) {
                problems.add("the mentions do not say what readers see: " + head.key());
            }
        }
        tables.keySet().forEach(key -> problems.add("in the tables, but not in the ledger: " + key));
        return problems;
    }
}
