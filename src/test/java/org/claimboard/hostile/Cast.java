package org.claimboard.hostile;

import java.util.Map;
import java.util.Objects;
import org.claimboard.account.Visitor;
import org.jsoup.nodes.Document;

/**
 * Who is there before a story begins, and what they have found out.
 *
 * @param newRecords the page for a new record of each kind, with one item in each list
 */
record Cast(Visitor administrator, Visitor reviewer, Map<String, Document> newRecords) {

    /** The form for a new record of that kind. */
    TypedForm newRecord(String kind) {
        return TypedForm.on(Objects.requireNonNull(newRecords.get(kind)), "/desk/" + kind + "/new");
    }
}
