package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.account.Moment;
import org.claimboard.event.RecordDifference;
import org.claimboard.intake.FileRecords;
import org.claimboard.ledger.FileConflict;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.FourEyes;
import org.jspecify.annotations.Nullable;

/** Assembles the page of a file and a record that both changed. */
@ApplicationScoped
class ConflictPages {

    private final FileConflictStore conflicts;
    private final RevisionStore revisions;
    private final FourEyes fourEyes;

    ConflictPages(FileConflictStore conflicts, RevisionStore revisions, FourEyes fourEyes) {
        this.conflicts = conflicts;
        this.revisions = revisions;
        this.fourEyes = fourEyes;
    }

    /**
     * @throws NoSuchPage if nothing is to be decided
     */
    @ReadOnly
    ConflictPage of(Place place, Language reader, String reason, @Nullable Refusal refusal) {
        FileConflict conflict =
                conflicts.of(place.key()).orElseThrow(() -> new NoSuchPage("conflict on " + place.key()));
        RecordHead head = revisions.head(place.key()).orElseThrow(() -> new NoSuchPage("record " + place.key()));
        return new ConflictPage(
                Standing.of(head, false, fourEyes.required(), reader),
                Work.CONFLICTS,
                conflict.path,
                conflict.hash,
                Moment.of(conflict.noticedAt),
                FileRecords.in(conflict)
                        .map(ObjectNode::toString)
                        .map(file -> RecordDifference.between(head.latest.content, file))
                        .orElse(List.of()),
                reason,
                refusal);
    }
}
