package org.claimboard.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One claim file as read.
 *
 * @param path below the folder, with forward slashes
 * @param text the whole text
 * @param lines where its parts begin
 * @param filed the record in it
 */
public record FiledText(String path, String text, Lines lines, FiledRecord filed) {

    /** A record that did not come from a file, as if it had. */
    public static FiledText unread(FiledRecord filed) {
        return new FiledText(FilePaths.of(filed), "", new Lines(Map.of()), filed);
    }

    RecordType recordType() {
        return filed.recordType();
    }

    String slug() {
        return filed.slug();
    }

    public RecordKey key() {
        return new RecordKey(filed.recordType(), filed.slug());
    }

    public Problem problem(Rule rule, String pointer, String message) {
        return new Problem(path, lines.of(pointer), pointer, rule, message);
    }

    <T extends FiledRecord> @Nullable T as(Class<T> form) {
        return form.isInstance(filed) ? form.cast(filed) : null;
    }
}
