package org.claimboard.intake;

import java.util.Map;
import org.claimboard.claim.RecordKey;
import org.claimboard.claim.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * One claim file as read.
 *
 * @param path below the folder, with forward slashes
 * @param text the whole text
 * @param lines where its parts begin
 * @param filed the record in it
 */
record FiledText(String path, String text, Lines lines, FiledRecord filed) {

    /** A record that did not come from a file, as if it had. */
    static FiledText unread(FiledRecord filed) {
        return new FiledText(FilePaths.of(filed), "", new Lines(Map.of()), filed);
    }

    RecordType recordType() {
        return filed.recordType();
    }

    String slug() {
        return filed.slug();
    }

    RecordKey key() {
        return new RecordKey(filed.recordType(), filed.slug());
    }

    Problem problem(Rule rule, String pointer, String message) {
        return new Problem(path, lines.of(pointer), pointer, rule, message);
    }

    <T extends FiledRecord> @Nullable T as(Class<T> form) {
        return form.isInstance(filed) ? form.cast(filed) : null;
    }
}
