package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What each record said, from when on. */
@ApplicationScoped
public class RevisionStore implements PanacheRepository<Revision> {

    /** The newest revision of the record. */
    public Optional<Revision> newest(RecordType type, String slug) {
        return find("recordType = ?1 and slug = ?2 order by number desc", type, slug)
                .firstResultOptional();
    }

    /** The newest revision of every record. */
    public List<Revision> newest() {
        return list("from Revision r where r.number ="
                + " (select max(o.number) from Revision o where o.recordType = r.recordType and o.slug = r.slug)");
    }

    /** Appends a revision behind the newest of its record, recorded now. */
    public void append(Revision revision) {
        revision.number = newest(revision.recordType, revision.slug)
                        .map(previous -> previous.number)
                        .orElse(0)
                + 1;
        revision.recordedAt = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        persist(revision);
        getEntityManager()
                .createQuery("update RecordChanges c set c.number = c.number + 1")
                .executeUpdate();
    }

    /**
     * How many revisions were appended so far. Ids would not do: with several programs on one database, a later revision
     * may have a lower one.
     */
    public long changes() {
        return getEntityManager()
                .createQuery("select c.number from RecordChanges c", Long.class)
                .getSingleResult();
    }
}
