package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.claimboard.intake.FileRecords;
import org.claimboard.ledger.FileConflict;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.RecordFileStore;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordKey;

/**
 * The decisions on files that were changed while their records were changed here too. Whichever version is taken, the
 * other stays: ours among the revisions, the file's where it lies and among the files that were read.
 */
@ApplicationScoped
public class Conflicts {

    private final FileConflictStore conflicts;
    private final RecordFileStore files;
    private final RevisionStore revisions;
    private final Workflow workflow;

    Conflicts(FileConflictStore conflicts, RecordFileStore files, RevisionStore revisions, Workflow workflow) {
        this.conflicts = conflicts;
        this.files = files;
        this.revisions = revisions;
        this.workflow = workflow;
    }

    /**
     * Makes the file's version the draft, which goes through review like any other.
     *
     * @param seen number of the newest revision that the person has seen
     * @param hash of the file that the person has seen
     */
    @Transactional
    public void takeFile(RecordKey key, int seen, String hash, Person by, String reason) {
        FileConflict conflict = conflict(key, hash);
        ObjectNode record = FileRecords.in(conflict).orElseThrow(() -> Refused.unknown(key));
        workflow.draft(key, seen, record, by, reason);
        settle(key, conflict);
    }

    /**
     * Leaves the record as it is. The file comes up again when it changes again.
     *
     * @param hash of the file that the person has seen
     */
    @Transactional
    public void keepOurs(RecordKey key, String hash) {
        revisions.lock();
        settle(key, conflict(key, hash));
    }

    private FileConflict conflict(RecordKey key, String hash) {
        return conflicts.of(key).filter(found -> found.hash.equals(hash)).orElseThrow(() -> Refused.unknown(key));
    }

    private void settle(RecordKey key, FileConflict conflict) {
        files.note(files.of(key).orElse(null), key, conflict.path, conflict.hash, conflict.text);
        conflicts.settle(Set.of(key));
    }
}
