package org.claimboard.editor;

import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.NoSuchPage;

/** Kinds of record as the desk's addresses write them. */
final class Kind {

    static final String PATH = "/{kind: articles|claimants|sources|claims|comparisons|chains|rates|topics}";

    private Kind() {}

    static RecordType of(String word) {
        return RecordType.ofPlural(word).orElseThrow(() -> new NoSuchPage("kind of record " + word));
    }

    /** The path of the desk's page of a record, without the language. */
    static String path(RecordKey key) {
        return "/desk" + key.path();
    }
}
