package org.claimboard.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.Mentions;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;

/** Keeps on file which published record names which, in the transaction of each publication. */
@ApplicationScoped
public class MentionKeeper {

    /** Before anything that asks who names whom. */
    private static final int FIRST = 1000;

    /** So many records are read at a time: their contents need not be in memory all at once. */
    private static final int CHUNK = 500;

    private final MentionStore mentions;
    private final RevisionStore revisions;

    MentionKeeper(MentionStore mentions, RevisionStore revisions) {
        this.mentions = mentions;
        this.revisions = revisions;
    }

    void published(@Observes @Priority(FIRST) Published published) {
        keep(published.revisions().stream());
    }

    /** Fills the table where records were published before it existed; before claim files are read. */
    @Transactional
    void start(@Observes @Priority(FIRST) StartupEvent event) {
        fill();
    }

    void fill() {
        revisions.lock();
        if (mentions.isEmpty() && revisions.publications() > 0) {
            keep(revisions.heads().stream()
                    .filter(RecordHead::isPublished)
                    .map(head -> Objects.requireNonNull(head.published)));
        }
    }

    private void keep(Stream<Revision> published) {
        List<Mentions> waiting = new ArrayList<>();
        published.forEach(revision -> {
            waiting.add(Dependences.in(revision.key(), CanonicalForm.parse(revision.content)));
            if (waiting.size() == CHUNK) {
                mentions.replace(waiting);
                waiting.clear();
            }
        });
        mentions.replace(waiting);
    }
}
