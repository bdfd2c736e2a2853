package org.claimboard.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.ledger.MentionStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/**
 * The records with a grade of 1, confirmed by independent origins, that may have one origin less when others change:
 * sources that have it from elsewhere, or claims that no longer cite the same sources.
 */
@ApplicationScoped
class LostOrigins {

    private final MentionStore mentions;
    private final CredibilityNoteStore notes;

    LostOrigins(MentionStore mentions, CredibilityNoteStore notes) {
        this.mentions = mentions;
        this.notes = notes;
    }

    Set<RecordKey> of(Map<RecordKey, ObjectNode> changed, Map<RecordKey, ObjectNode> before) {
        Set<RecordKey> graded = new HashSet<>();
        Set<RecordKey> rerouted = new HashSet<>();
        before.forEach((key, record) -> {
            JsonNode now = changed.getOrDefault(key, record);
            if (key.type() == RecordType.SOURCE && !record.path("derives").equals(now.path("derives"))) {
                rerouted.add(key);
            }
            if (key.type() == RecordType.CLAIM && !record.path("evidence").equals(now.path("evidence"))) {
                graded.addAll(sourcesOf(record));
            }
        });
        Set<RecordKey> tracedThrough = withWhatDrawsOn(rerouted);
        Set<RecordKey> naming = mentions.naming(tracedThrough);
        graded.addAll(tracedThrough);
        graded.addAll(ofType(RecordType.SOURCE, mentions.namedBy(ofType(RecordType.CLAIM, naming))));
        graded.addAll(ofType(RecordType.SOURCE, naming));
        Set<RecordKey> owners = new HashSet<>();
        notes.gradedOne(slugs(graded)).forEach(note -> owners.add(owner(note)));
        return owners;
    }

    private Set<RecordKey> withWhatDrawsOn(Set<RecordKey> sources) {
        Set<RecordKey> found = new HashSet<>(sources);
        Set<RecordKey> last = sources;
        while (!last.isEmpty()) {
            last = ofType(RecordType.SOURCE, mentions.naming(last));
            last.removeIf(source -> !found.add(source));
        }
        return found;
    }

    private static Set<RecordKey> sourcesOf(JsonNode claim) {
        Set<RecordKey> sources = new HashSet<>();
        claim.path("evidence")
                .forEach(entry -> sources.add(
                        new RecordKey(RecordType.SOURCE, entry.path("source").asText())));
        return sources;
    }

    private static RecordKey owner(CredibilityNoteStore.NotePlace note) {
        return note.claim() == null
                ? new RecordKey(RecordType.SOURCE, note.source())
                : new RecordKey(RecordType.CLAIM, note.claim());
    }

    private static Set<RecordKey> ofType(RecordType type, Collection<RecordKey> keys) {
        return keys.stream().filter(key -> key.type() == type).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> slugs(Set<RecordKey> keys) {
        return keys.stream().map(RecordKey::slug).collect(Collectors.toSet());
    }
}
