package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The facet numbers of the documents of one segment, in memory for as long as the segment is open, so that counting them
 * is nothing but steps through an array. That takes one integer for each value of a document and one for the document,
 * about ten together, and five for each value that any of them has.
 */
final class FacetNumbers {

    private static final Map<IndexReader.CacheKey, FacetNumbers> KNOWN = new ConcurrentHashMap<>();

    /** Where in {@link #values} those of each document begin. */
    private final int[] starts;

    /** Places in {@link #numbers}. */
    private final int[] values;

    private final long[] numbers;

    /** A document that has the number at the same place. */
    private final int[] examples;

    /** All zero, and lent to one search at a time; another one makes its own. */
    private final AtomicReference<int[]> spare = new AtomicReference<>();

    private FacetNumbers(int[] starts, int[] values, long[] numbers, int[] examples) {
        this.starts = starts;
        this.values = values;
        this.numbers = numbers;
        this.examples = examples;
    }

    /** Takes what was counted: a number, how many have it, and one of the segment's documents that has it. */
    interface Taker {
        void take(long number, int count, int example);
    }

    /** Those of the segment, which are read when it is met first. */
    static FacetNumbers of(LeafReader segment) {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        return life == null
                ? read(segment)
                : KNOWN.computeIfAbsent(life.getKey(), key -> {
                    life.addClosedListener(KNOWN::remove);
                    return read(segment);
                });
    }

    /** How many segments are in memory. */
    static int segments() {
        return KNOWN.size();
    }

    private static FacetNumbers read(LeafReader segment) {
        int[] starts = new int[segment.maxDoc() + 1];
        int[] values = new int[starts.length];
        int size = 0;
        NumberPlaces places = new NumberPlaces();
        try {
            SortedNumericDocValues all = DocValues.getSortedNumeric(segment, Fields.COUNTED);
            int done = 0;
            for (int at = all.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = all.nextDoc()) {
                Arrays.fill(starts, done, at + 1, size);
                done = at + 1;
                int count = all.docValueCount();
                if (size + count > values.length) {
                    values = Arrays.copyOf(values, Math.max(size + count, values.length + values.length / 2));
                }
                for (int i = 0; i < count; i++) {
                    values[size++] = places.of(all.nextValue(), at);
                }
            }
            Arrays.fill(starts, done, starts.length, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FacetNumbers(starts, Arrays.copyOf(values, size), places.numbers(), places.examples());
    }

    /**
     * Counts the numbers of documents of the segment.
     *
     * @param documents the documents, those from one place to another
     * @param base what is added to the segment's own count of documents
     */
    void count(int[] documents, int from, int to, int base, Taker taker) {
        int[] lent = spare.getAndSet(null);
        int[] counts = lent == null ? new int[numbers.length] : lent;
        int[] met = new int[64];
        int distinct = 0;
        for (int i = from; i < to; i++) {
            int document = documents[i] - base;
            for (int at = starts[document]; at < starts[document + 1]; at++) {
                int value = values[at];
                if (counts[value]++ == 0) {
                    if (distinct == met.length) {
                        met = Arrays.copyOf(met, 2 * distinct);
                    }
                    met[distinct++] = value;
                }
            }
        }
        for (int i = 0; i < distinct; i++) {
            int value = met[i];
            taker.take(numbers[value], counts[value], examples[value] + base);
            counts[value] = 0;
        }
        spare.set(counts);
    }
}
