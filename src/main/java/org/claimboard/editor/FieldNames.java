package org.claimboard.editor;

import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** What the places in records are called in forms, for other pages that name them. */
public final class FieldNames {

    private FieldNames() {}

    /**
     * What the place is called, from the outside in: "Evidence 3 › Quote".
     *
     * @param pointer the place (RFC 6901); what no form shows is called as what it stands in
     * @return empty for the whole record
     */
    public static String of(RecordType type, String pointer, Language reader) {
        return new Names(Form.of(type), Labels.in(reader)).of(pointer);
    }
}
