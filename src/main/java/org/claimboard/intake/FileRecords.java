package org.claimboard.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.claimboard.ledger.FileConflict;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FileReader;

/** The records that files hold. */
public final class FileRecords {

    private FileRecords() {}

    /** What the file says that waits for a decision; empty if it no longer can be read. */
    public static Optional<ObjectNode> in(FileConflict conflict) {
        return FileReader.record(conflict.recordType, conflict.text)
                .map(CanonicalForm::json)
                .map(CanonicalForm::parse);
    }
}
