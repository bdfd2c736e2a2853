package org.claimboard.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;

/**
 * Finds records, drafts included, by what people call them: by names and titles in any language, by a source's publisher, by
 * an address, by the desk's number or by the slug. Nobody has to know a slug.
 */
@ApplicationScoped
public class NamedRecords {

    /** Records that a page offers; more would slow it down. */
    private static final int MOST = 200;

    /** Of a person's last changes, so many tell what they are using. */
    private static final int LAST_CHANGES = 40;

    private static final int LIKE = 8;
    private static final int LOOKED_THROUGH = 60;

    private final RecordHeadStore heads;

    NamedRecords(RecordHeadStore heads) {
        this.heads = heads;
    }

    /** Those of the kind: first what the person used last, then what anybody changed last. */
    public List<RecordHead> newestUsed(RecordType type, String person) {
        Map<RecordKey, RecordHead> found = new LinkedHashMap<>();
        used(type, person).forEach(head -> found.put(head.key(), head));
        heads.newest(type, MOST).forEach(head -> found.putIfAbsent(head.key(), head));
        return found.values().stream().limit(MOST).toList();
    }

    private List<RecordHead> used(RecordType type, String person) {
        List<RecordKey> keys = heads.writtenLast(person, LAST_CHANGES).stream()
                .flatMap(head -> Stream.concat(
                        Stream.of(head.key()),
                        References.in(head.recordType, CanonicalForm.parse(head.latest.content)).stream()
                                .map(References.Reference::key)))
                .filter(key -> key.type() == type)
                .distinct()
                .limit(MOST)
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<RecordKey, RecordHead> known = heads.of(keys);
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(known.get(key)))
                .filter(head -> head.isPublished() || head.isPending())
                .toList();
    }

    /** The one record of the kind that goes by what was typed; empty if none does, or several do. */
    public Optional<RecordHead> find(RecordType type, String typed) {
        String slug = RecordNames.slugIn(typed);
        String name = RecordNames.nameIn(typed);
        if (!slug.isEmpty()) {
            RecordKey key = new RecordKey(type, slug);
            RecordHead head = heads.of(List.of(key)).get(key);
            if (head != null && RecordNames.isNamed(head, name)) {
                return Optional.of(head);
            }
        }
        return only(named(type, name))
                .or(() -> name.equals(typed.strip()) ? Optional.empty() : only(named(type, typed.strip())));
    }

    private static Optional<RecordHead> only(List<RecordHead> named) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private List<RecordHead> named(RecordType type, String name) {
        return name.isBlank()
                ? List.of()
                : heads.having(type, RecordNames.folded(name), LOOKED_THROUGH).stream()
                        .filter(head -> RecordNames.isNamed(head, name))
                        .toList();
    }

    /** Records of the kind that may be meant: those that go by the name, then those whose names have the words. */
    public List<RecordHead> like(RecordType type, String typed) {
        String name = RecordNames.nameIn(typed);
        if (name.isBlank()) {
            return List.of();
        }
        List<RecordHead> found = new ArrayList<>(named(type, name));
        heads.having(type, RecordNames.folded(name), LOOKED_THROUGH).stream()
                .filter(head -> RecordNames.isLike(head, name) && !found.contains(head))
                .forEach(found::add);
        return found.stream().limit(LIKE).toList();
    }

    /** Where the records stand that are on file. */
    public Map<RecordKey, RecordHead> of(List<RecordKey> keys) {
        return keys.isEmpty() ? Map.of() : heads.of(keys);
    }
}
