package org.claimboard.editor;

import java.util.Arrays;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.NoSuchPage;

/** Kinds of record as the desk's addresses write them. */
final class Kind {

    static final String PATH = "/{kind: articles|claimants|sources|claims|comparisons|chains|rates}";

    private Kind() {}

    static RecordType of(String word) {
        return Arrays.stream(RecordType.values())
                .filter(type -> word(type).equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("kind of record " + word));
    }

    static String word(RecordType type) {
        return type == RecordType.RATES ? "rates" : type.word() + "s";
    }

    /** The path of the desk's page of a record, without the language. */
    static String path(RecordKey key) {
        return "/desk/" + word(key.type()) + "/" + key.slug();
    }
}
