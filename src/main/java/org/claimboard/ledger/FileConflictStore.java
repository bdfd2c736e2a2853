package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;

/** Files that nobody has decided on, at most one for each record. */
@ApplicationScoped
public class FileConflictStore implements PanacheRepository<FileConflict> {

    @Inject
    Clock clock;

    public Optional<FileConflict> of(RecordKey key) {
        return find("recordType = ?1 and slug = ?2", key.type(), key.slug()).firstResultOptional();
    }

    /** The oldest conflicts. */
    public List<FileConflict> first(int limit) {
        return find("order by noticedAt, id").range(0, limit - 1).list();
    }

    /** The oldest conflicts, page by page, from page 1. */
    public Page<FileConflict, Integer> page(int page, int limit) {
        List<FileConflict> found = find("order by noticedAt, id")
                .range((page - 1) * limit, page * limit)
                .list();
        return Page.cut(found, limit, count(), conflict -> page + 1);
    }

    /** Notes the file, in place of an earlier one of the same record. */
    public void note(RecordKey key, String path, String hash, String text) {
        FileConflict conflict = of(key).orElseGet(FileConflict::new);
        if (hash.equals(conflict.hash) && path.equals(conflict.path)) {
            return;
        }
        conflict.recordType = key.type();
        conflict.slug = key.slug();
        conflict.path = path;
        conflict.hash = hash;
        conflict.text = text;
        conflict.noticedAt = clock.instant();
        persist(conflict);
    }

    /** The records and their files agree again, or someone has decided. */
    public void settle(Set<RecordKey> keys) {
        listAll().stream()
                .filter(conflict -> keys.contains(new RecordKey(conflict.recordType, conflict.slug)))
                .forEach(this::delete);
    }
}
