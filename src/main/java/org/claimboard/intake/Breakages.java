package org.claimboard.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FilePaths;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.FiledText;
import org.claimboard.record.Finding;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Rule;

/**
 * What changed records would break in published ones: those that name them, those whose conversions their rates check or
 * make, and those whose grades stand on origins that they no longer lead to.
 */
@ApplicationScoped
public class Breakages {

    /** A new circle runs through a changed record, where it is found. Each record's number is checked with itself. */
    private static final Set<Rule> FOUND_AT_THE_CHANGE =
            EnumSet.of(Rule.CYCLE_OF_SOURCES, Rule.CYCLE_IN_DERIVES_FROM, Rule.DUPLICATE_NUMBER);

    private final RevisionStore revisions;
    private final MentionStore mentions;
    private final ConvertingClaims converting;
    private final LostOrigins lostOrigins;
    private final Surroundings surroundings;

    Breakages(
            RevisionStore revisions,
            MentionStore mentions,
            ConvertingClaims converting,
            LostOrigins lostOrigins,
            Surroundings surroundings) {
        this.revisions = revisions;
        this.mentions = mentions;
        this.converting = converting;
        this.lostOrigins = lostOrigins;
        this.surroundings = surroundings;
    }

    /**
     * The errors that published records do not have now and would have if the records, all of them in the format, were
     * published together. The number of queries does not grow with the store, only with how far its references lead.
     */
    public List<Finding> of(Map<RecordKey, ObjectNode> changed) {
        Map<RecordKey, ObjectNode> before = shown(revisions.heads(changed.keySet()));
        Map<RecordKey, ObjectNode> referrers = shown(revisions.heads(referrers(changed, before)));
        if (referrers.isEmpty()) {
            return List.of();
        }
        List<Finding> broken = errors(changed, referrers);
        if (!broken.isEmpty()) {
            broken.removeAll(errors(before, referrers));
        }
        return broken;
    }

    private Set<RecordKey> referrers(Map<RecordKey, ObjectNode> changed, Map<RecordKey, ObjectNode> before) {
        Set<RecordKey> referrers = new HashSet<>(mentions.naming(before.keySet()));
        Map<RecordKey, List<ObjectNode>> series = new HashMap<>();
        changed.forEach((key, record) -> {
            if (key.type() == RecordType.RATES) {
                series.put(
                        key,
                        Stream.of(record, before.get(key))
                                .filter(Objects::nonNull)
                                .toList());
            }
        });
        converting.of(series).values().forEach(referrers::addAll);
        if (!series.isEmpty()) {
            // Few enough, and rarely: which of them convert, their own records alone do not say.
            referrers.addAll(revisions.keys(RecordType.COMPARISON));
        }
        referrers.addAll(lostOrigins.of(changed, before));
        referrers.removeAll(changed.keySet());
        return referrers;
    }

    private List<Finding> errors(Map<RecordKey, ObjectNode> changed, Map<RecordKey, ObjectNode> referrers) {
        Map<RecordKey, ObjectNode> start = new HashMap<>(referrers);
        start.putAll(changed);
        List<FiledText> files = new ArrayList<>();
        Map<String, RecordKey> checked = new HashMap<>();
        Set<FiledRecord> records = new LinkedHashSet<>();
        start.forEach((key, record) -> Surroundings.complete(key, record).ifPresent(filed -> {
            records.add(filed);
            if (referrers.containsKey(key)) {
                checked.put(FilePaths.of(filed), key);
            }
        }));
        records.addAll(surroundings.of(start).values());
        records.forEach(filed -> files.add(FiledText.unread(filed)));
        List<Finding> errors = new ArrayList<>();
        for (Problem problem : Lint.check(new FileSet(files, List.of()), file -> checked.containsKey(file.path()))) {
            RecordKey key = checked.get(problem.file());
            if (key != null && problem.isError() && !FOUND_AT_THE_CHANGE.contains(problem.rule())) {
                errors.add(Finding.of(key, problem));
            }
        }
        return errors;
    }

    private static Map<RecordKey, ObjectNode> shown(Map<RecordKey, RecordHead> heads) {
        Map<RecordKey, ObjectNode> shown = new HashMap<>();
        heads.forEach((key, head) -> {
            if (head.published != null) {
                shown.put(key, CanonicalForm.parse(head.published.content));
            }
        });
        return shown;
    }
}
