package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Walks over everything that a query matches, without asking how well. */
final class Matches {

    private Matches() {}

    static void each(IndexSearcher searcher, Query query, IntConsumer document) {
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                BulkScorer matches = weight.bulkScorer(leaf);
                if (matches != null) {
                    matches.score(
                            new To(document, leaf.docBase),
                            leaf.reader().getLiveDocs(),
                            0,
                            DocIdSetIterator.NO_MORE_DOCS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record To(IntConsumer document, int base) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {
            // how well it matches does not matter
        }

        @Override
        public void collect(int place) {
            document.accept(base + place);
        }
    }
}
