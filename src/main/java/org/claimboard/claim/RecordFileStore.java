package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** The files that records came from, as they were last read. */
@ApplicationScoped
public class RecordFileStore implements PanacheRepository<RecordFile> {

    public Optional<RecordFile> of(RecordType type, String slug) {
        return find("recordType = ?1 and slug = ?2", type, slug).firstResultOptional();
    }

    /** Notes that the record's file was read, in place of what was noted before. */
    public void note(String path, RecordType type, String slug, String hash, String text) {
        RecordFile file = of(type, slug).orElseGet(RecordFile::new);
        if (hash.equals(file.hash) && path.equals(file.path)) {
            return;
        }
        file.path = path;
        file.recordType = type;
        file.slug = slug;
        file.hash = hash;
        file.text = text;
        file.readAt = Clock.systemUTC().instant();
        persist(file);
    }
}
