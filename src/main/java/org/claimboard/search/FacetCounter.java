package org.claimboard.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the matches have in common. Of very many matches it counts an even share, every second or every 64th, so
 * that a common word costs no more than a rare one; it says which share.
 */
final class FacetCounter {

    /** So many are counted one by one, or twice as many at most. */
    static final int COUNTED = 32_000;

    /** So many values of each facet are given, the most frequent. */
    static final int MOST_VALUES = 10;

    private static final Comparator<Counted> WORST_FIRST =
            Comparator.comparingInt(Counted::count).thenComparing(Counted::number, Comparator.reverseOrder());

    private int[] documents = new int[64];
    private int kept;
    private long seen;
    private int step = 1;

    private final NumberPlaces places = new NumberPlaces();
    private int[] counts = new int[64];

    /**
     * A value as it was counted.
     *
     * @param number see {@link Facet#number}
     * @param count how many of the matches that were looked at have it
     * @param example one of them
     */
    record Counted(long number, int count, int example) {}

    /** Takes the next match, in the order of the index. */
    void add(int document) {
        if (seen++ % step != 0) {
            return;
        }
        if (kept == 2 * COUNTED) {
            for (int i = 0; i < COUNTED; i++) {
                documents[i] = documents[2 * i];
            }
            kept = COUNTED;
            step *= 2;
            if ((seen - 1) % step != 0) {
                return;
            }
        }
        if (kept == documents.length) {
            documents = Arrays.copyOf(documents, Math.min(2 * documents.length, 2 * COUNTED));
        }
        documents[kept++] = document;
    }

    /** How many there were. */
    long total() {
        return seen;
    }

    /** Of how many matches one was counted: 1 if all were. */
    int step() {
        return step;
    }

    /** The most frequent values of each facet, the most frequent first. */
    Map<Facet, List<Counted>> count(IndexSearcher searcher) {
        int from = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            int to = from;
            while (to < kept && documents[to] < end) {
                to++;
            }
            if (to > from) {
                FacetNumbers.of(leaf.reader()).count(documents, from, to, leaf.docBase, this::take);
            }
            from = to;
        }
        return byFacet();
    }

    private void take(long number, int count, int example) {
        int place = places.of(number, example);
        if (place >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        counts[place] += count;
    }

    private Map<Facet, List<Counted>> byFacet() {
        Map<Facet, PriorityQueue<Counted>> best = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            best.put(facet, new PriorityQueue<>(WORST_FIRST));
        }
        long[] numbers = places.numbers();
        int[] examples = places.examples();
        for (int i = 0; i < numbers.length; i++) {
            offer(best.get(Facet.of(numbers[i])), numbers[i], counts[i], examples[i]);
        }
        Map<Facet, List<Counted>> all = new EnumMap<>(Facet.class);
        best.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                all.put(facet, values.stream().sorted(WORST_FIRST.reversed()).toList());
            }
        });
        return all;
    }

    private void offer(@Nullable PriorityQueue<Counted> best, long number, int count, int example) {
        if (best == null) {
            return;
        }
        Counted worst = best.size() < MOST_VALUES ? null : best.peek();
        if (worst != null && count < worst.count()) {
            return;
        }
        best.add(new Counted(number, count, example));
        if (best.size() > MOST_VALUES) {
            best.poll();
        }
    }
}
