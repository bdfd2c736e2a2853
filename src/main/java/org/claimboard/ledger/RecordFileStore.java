package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** The files that records came from, as they were last read. */
@ApplicationScoped
public class RecordFileStore implements PanacheRepository<RecordFile> {

    @Inject
    Clock clock;

    /** The file that the record came from, as it was last read. */
    public Optional<RecordFile> of(RecordKey key) {
        return find("recordType = ?1 and slug = ?2", key.type(), key.slug()).firstResultOptional();
    }

    /**
     * Notes that the record's file was read, in place of what was noted before.
     *
     * @param known what was noted before; null for a file that is new
     */
    public void note(@Nullable RecordFile known, RecordKey key, String path, String hash, String text) {
        RecordFile file = known == null ? new RecordFile() : known;
        if (hash.equals(file.hash) && path.equals(file.path)) {
            return;
        }
        file.path = path;
        file.recordType = key.type();
        file.slug = key.slug();
        file.hash = hash;
        file.text = text;
        file.readAt = clock.instant();
        persist(file);
    }
}
