package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.claimboard.record.RecordKey;

/** Records that go by nearly the name asked for: a letter or two are wrong, missing, too many or swapped. */
final class NearKeys {

    private static final int EDITS = 2;
    private static final int MOST_TERMS = 20;

    /** Characters of the longest key that is looked for: what takes it apart grows with it. */
    private static final int LONGEST = 120;

    private NearKeys() {}

    static List<Card> of(IndexSearcher searcher, RecordKey asked, int limit) {
        String key = asked.toString();
        if (key.length() > LONGEST) {
            return List.of();
        }
        int kind = asked.type().word().length() + 1;
        FuzzyQuery near = new FuzzyQuery(new Term(IndexForm.KEY, key), EDITS, kind, MOST_TERMS, true);
        List<Card> cards = new ArrayList<>();
        try {
            for (ScoreDoc found : searcher.search(near, limit).scoreDocs) {
                cards.add(Cards.of(searcher, found.doc));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cards;
    }
}
