package org.claimboard.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** Compares what pages and answers are made of, the tables, with what the ledger says was published. */
@ApplicationScoped
public class TableCheck {

    private final RevisionStore revisions;
    private final MentionStore mentions;
    private final Exporter exporter;

    TableCheck(RevisionStore revisions, MentionStore mentions, Exporter exporter) {
        this.revisions = revisions;
        this.mentions = mentions;
        this.exporter = exporter;
    }

    /**
     * Compares every record; nothing is published meanwhile.
     *
     * @return a sentence for each difference, in the order of the records; empty if there is none
     */
    @Transactional
    public List<String> run() {
        revisions.lock();
        Map<RecordKey, String> tables = new HashMap<>();
        exporter.records().forEach(record -> tables.put(key(record), CanonicalForm.json(record)));
        List<String> problems = new ArrayList<>();
        revisions.heads().stream()
                .sorted(Comparator.comparing(head -> head.key().toString()))
                .forEach(head -> problems.addAll(compare(head, tables.remove(head.key()))));
        tables.keySet().forEach(key -> problems.add(key + ": in the tables, but not in the ledger"));
        return problems;
    }

    private static RecordKey key(FiledRecord record) {
        return new RecordKey(record.recordType(), record.slug());
    }

    private List<String> compare(RecordHead head, @Nullable String inTables) {
        String shown = head.published == null ? null : head.published.content;
        Set<RecordKey> named = shown == null
                ? Set.of()
                : Dependences.in(head.key(), CanonicalForm.parse(shown)).named();
        List<String> problems = new ArrayList<>();
        if (!Objects.equals(shown, inTables)) {
            problems.add(head.key() + ": the tables do not say what was published last");
        }
        if (!mentions.namedBy(Set.of(head.key())).equals(named)) {
            problems.add(head.key() + ": the table of mentions does not name what was published last names");
        }
        return problems;
    }
}
