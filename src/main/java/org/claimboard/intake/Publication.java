package org.claimboard.intake;

import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FiledRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that readers are to see.
 *
 * @param filed what it says
 * @param act how it comes to readers; one that they see
 * @param author who publishes it
 * @param reason why
 * @param alone whether one person wrote and publishes it
 * @param fileHash SHA-256 of the file that it was read from, in hexadecimal; null if it did not come from a file
 */
public record Publication(
        FiledRecord filed, RevisionAct act, String author, String reason, boolean alone, @Nullable String fileHash) {

    public Publication(FiledRecord filed, RevisionAct act, String author, String reason, @Nullable String fileHash) {
        this(filed, act, author, reason, false, fileHash);
    }

    Revision revision() {
        Revision revision = new Revision();
        revision.recordType = filed.recordType();
        revision.slug = filed.slug();
        revision.act = act;
        revision.content = CanonicalForm.json(filed);
        revision.author = author;
        revision.reason = reason;
        revision.alone = alone;
        revision.fileHash = fileHash;
        return revision;
    }
}
