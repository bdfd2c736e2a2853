package org.claimboard.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FileSchema;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.claimboard.record.References.Reference;
import org.jspecify.annotations.Nullable;

/** The records that a record refers to, and those that these refer to, as far as they are on file. */
@ApplicationScoped
class Surroundings {

    private static final int CONFIRMED = 1;

    private final RevisionStore revisions;
    private final MentionStore mentions;

    Surroundings(RevisionStore revisions, MentionStore mentions) {
        this.revisions = revisions;
        this.mentions = mentions;
    }

    /**
     * All records that can be reached, each as readers see it, or as drafted if they do not see it yet. Where the records
     * grade a source's information as confirmed, also the claims that cite the source, for what agrees with it; where they
     * convert money, also the published rates.
     *
     * @param start the records to begin with, which are not looked up
     */
    Map<RecordKey, FiledRecord> of(Map<RecordKey, ObjectNode> start) {
        Map<RecordKey, FiledRecord> found = new LinkedHashMap<>();
        Set<RecordKey> known = new HashSet<>(start.keySet());
        Set<RecordKey> next = mentions(start);
        if (start.entrySet().stream().anyMatch(record -> isConverting(record.getKey(), record.getValue()))) {
            revisions.keys(RecordType.RATES).forEach(next::add);
        }
        Set<RecordKey> confirmed = new HashSet<>();
        start.forEach((key, record) -> confirmed(key, record, confirmed));
        mentions.naming(confirmed).stream()
                .filter(key -> key.type() == RecordType.CLAIM)
                .forEach(next::add);
        while (true) {
            next.removeAll(known);
            if (next.isEmpty()) {
                return found;
            }
            known.addAll(next);
            Map<RecordKey, ObjectNode> loaded = load(next);
            loaded.forEach((key, record) -> read(key, record).ifPresent(filed -> found.put(key, filed)));
            next = mentions(loaded);
        }
    }

    /** Whether rates may tell something about it: it states a conversion, or is compared at the rates of a day. */
    private static boolean isConverting(RecordKey key, ObjectNode record) {
        return key.type() == RecordType.COMPARISON
                ? record.has("at")
                : !record.findPath("conversions").isMissingNode();
    }

    private static void confirmed(RecordKey key, ObjectNode record, Set<RecordKey> sources) {
        if (key.type() == RecordType.SOURCE && isConfirmed(record.path("credibility"))) {
            sources.add(key);
        }
        for (JsonNode entry : record.path("evidence")) {
            if (isConfirmed(entry.path("credibility"))) {
                sources.add(
                        new RecordKey(RecordType.SOURCE, entry.path("source").asText()));
            }
        }
    }

    private static boolean isConfirmed(JsonNode notes) {
        return StreamSupport.stream(notes.spliterator(), false)
                .anyMatch(note -> note.path("credibility").asInt() == CONFIRMED);
    }

    private Map<RecordKey, ObjectNode> load(Collection<RecordKey> keys) {
        return revisions.heads(keys).values().stream()
                .filter(head -> shown(head) != null)
                .map(head -> Map.entry(head, CanonicalForm.parse(Objects.requireNonNull(shown(head)).content)))
                .filter(loaded ->
                        loaded.getKey().isPublished() || isComplete(loaded.getKey().recordType, loaded.getValue()))
                .collect(Collectors.toMap(loaded -> loaded.getKey().key(), Map.Entry::getValue));
    }

    /** Whether a draft has all that its schema asks for: only then the rules can read it, and another can rest on it. */
    private static boolean isComplete(RecordType type, ObjectNode draft) {
        return FileSchema.validate(type, draft).isEmpty();
    }

    private static @Nullable Revision shown(RecordHead head) {
        if (head.published != null) {
            return head.published;
        }
        return head.isPending() ? head.latest : null;
    }

    private static Set<RecordKey> mentions(Map<RecordKey, ObjectNode> records) {
        return records.entrySet().stream()
                .flatMap(entry -> References.in(entry.getKey().type(), entry.getValue()).stream())
                .map(Reference::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What a draft says; empty while fields are missing. */
    static Optional<FiledRecord> complete(RecordKey key, ObjectNode draft) {
        return isComplete(key.type(), draft) ? read(key, draft) : Optional.empty();
    }

    private static Optional<FiledRecord> read(RecordKey key, ObjectNode record) {
        try {
            return Optional.of(CanonicalForm.read(key.type(), record));
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
