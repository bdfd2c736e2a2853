package org.claimboard.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/** Reads the cards in an index. */
final class Cards {

    private static final Set<String> ONLY = Set.of(Fields.CARD);

    private Cards() {}

    static Card of(IndexSearcher searcher, int document) throws IOException {
        String card = searcher.storedFields().document(document, ONLY).get(Fields.CARD);
        return Card.parse(card);
    }
}
