package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects which claims match, not how well; no more than one above the most that are asked for. */
final class Unscored extends SimpleCollector {

    private final int most;
    private final List<Integer> found = new ArrayList<>();
    private int base;

    private Unscored(int most) {
        this.most = most;
    }

    record Manager(int most) implements CollectorManager<Unscored, List<Integer>> {

        @Override
        public Unscored newCollector() {
            return new Unscored(most);
        }

        @Override
        public List<Integer> reduce(Collection<Unscored> collectors) {
            return collectors.stream()
                    .flatMap(collector -> collector.found.stream())
                    .toList();
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void collect(int document) {
        if (found.size() > most) {
            throw new CollectionTerminatedException();
        }
        found.add(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
