package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the matches have in common. Of very many matches it counts an even share, every second or every 64th, so
 * that a common word costs no more than a rare one; it says which share.
 */
final class FacetCounter {

    /** So many are counted one by one. */
    static final int COUNTED = 4_000;

    /** So many values of each facet are given, the most frequent. */
    static final int MOST_VALUES = 10;

    private static final Comparator<Counted> WORST_FIRST =
            Comparator.comparingInt(Counted::count).thenComparing(Counted::number, Comparator.reverseOrder());

    private int[] documents = new int[64];
    private int kept;
    private long seen;
    private int step = 1;

    private long[] numbers = new long[4096];
    private int[] counts = new int[4096];
    private int[] examples = new int[4096];
    private int distinct;

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
        try {
            int next = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                int end = leaf.docBase + leaf.reader().maxDoc();
                SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), Fields.COUNTED);
                for (; next < kept && documents[next] < end; next++) {
                    if (values.advanceExact(documents[next] - leaf.docBase)) {
                        for (int i = values.docValueCount(); i > 0; i--) {
                            count(values.nextValue(), documents[next]);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byFacet();
    }

    private void count(long number, int document) {
        if (2 * distinct >= numbers.length) {
            grow();
        }
        int slot = slot(number);
        if (counts[slot]++ == 0) {
            numbers[slot] = number;
            examples[slot] = document;
            distinct++;
        }
    }

    private int slot(long number) {
        int slot = (int) (number ^ (number >>> 32) ^ (number >>> 57)) & (numbers.length - 1);
        while (counts[slot] != 0 && numbers[slot] != number) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        int[] oldCounts = counts;
        int[] oldExamples = examples;
        numbers = new long[2 * oldNumbers.length];
        counts = new int[numbers.length];
        examples = new int[numbers.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldNumbers[i]);
                numbers[slot] = oldNumbers[i];
                counts[slot] = oldCounts[i];
                examples[slot] = oldExamples[i];
            }
        }
    }

    private Map<Facet, List<Counted>> byFacet() {
        Map<Facet, PriorityQueue<Counted>> best = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            best.put(facet, new PriorityQueue<>(WORST_FIRST));
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                offer(best.get(Facet.of(numbers[i])), i);
            }
        }
        Map<Facet, List<Counted>> all = new EnumMap<>(Facet.class);
        best.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                all.put(facet, values.stream().sorted(WORST_FIRST.reversed()).toList());
            }
        });
        return all;
    }

    private void offer(@Nullable PriorityQueue<Counted> best, int slot) {
        if (best == null) {
            return;
        }
        Counted worst = best.size() < MOST_VALUES ? null : best.peek();
        if (worst != null && counts[slot] < worst.count()) {
            return;
        }
        best.add(new Counted(numbers[slot], counts[slot], examples[slot]));
        if (best.size() > MOST_VALUES) {
            best.poll();
        }
    }
}
