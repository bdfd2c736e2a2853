package org.claimboard.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.claimboard.ledger.PastStore;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.RecordType;

/** Brings records to readers: into the ledger, into the tables, and into what can be looked up of the past. */
@ApplicationScoped
public class Publisher {

    private final RevisionStore revisions;
    private final RecordWriter writer;
    private final PastStore past;
    private final Event<Published> published;

    Publisher(RevisionStore revisions, RecordWriter writer, PastStore past, Event<Published> published) {
        this.revisions = revisions;
        this.writer = writer;
        this.past = past;
        this.published = published;
    }

    /**
     * Publishes the records together. What they name must be among them or published already, and they must repeat the
     * assessments, corrections and credibility notes on file.
     *
     * @return the revisions, in the order of the publications
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Revision> publish(List<Publication> publications) {
        if (publications.isEmpty()) {
            return List.of();
        }
        List<Revision> appended =
                publications.stream().map(Publication::revision).toList();
        revisions.append(appended);
        Map<RecordType, List<Long>> ids =
                writer.write(publications.stream().map(Publication::filed).toList());
        past.keep(ids, revisions.lastPublication());
        published.fire(new Published(appended));
        return appended;
    }

    /** Shows the records in the tables without publishing them; the caller's transaction must not be committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pretend(List<FiledRecord> records) {
        writer.write(records);
    }
}
