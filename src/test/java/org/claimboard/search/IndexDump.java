package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Everything that an index holds of each record, to hold two indexes against each other. */
final class IndexDump {

    private IndexDump() {}

    static Map<String, SortedSet<String>> of(IndexSearcher searcher) {
        Map<String, SortedSet<String>> dump = new TreeMap<>();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Map<Integer, SortedSet<String>> documents = stored(leaf);
                for (FieldInfo field : leaf.reader().getFieldInfos()) {
                    addTerms(leaf, field.name, documents);
                }
                addNumbers(leaf, documents);
                documents.values().forEach(document -> dump.put(document.first(), document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dump;
    }

    private static Map<Integer, SortedSet<String>> stored(LeafReaderContext leaf) throws IOException {
        Map<Integer, SortedSet<String>> documents = new HashMap<>();
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
            if (live == null || live.get(i)) {
                SortedSet<String> all = new TreeSet<>();
                // A blank comes before everything: so the key is the first.
                leaf.reader()
                        .storedFields()
                        .document(i, Set.of(IndexForm.KEY, Fields.CARD, Fields.FACETS))
                        .forEach(field ->
                                all.add((field.name().equals(IndexForm.KEY) ? " " : "") + field.stringValue()));
                documents.put(i, all);
            }
        }
        return documents;
    }

    private static void addTerms(LeafReaderContext leaf, String field, Map<Integer, SortedSet<String>> documents)
            throws IOException {
        if (leaf.reader().terms(field) == null) {
            return;
        }
        TermsEnum terms = leaf.reader().terms(field).iterator();
        while (terms.next() != null) {
            PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                SortedSet<String> document = documents.get(postings.docID());
                if (document != null) {
                    document.add("term " + field + " " + terms.term().utf8ToString() + " " + postings.freq());
                }
            }
        }
    }

    private static void addNumbers(LeafReaderContext leaf, Map<Integer, SortedSet<String>> documents)
            throws IOException {
        SortedNumericDocValues counted = DocValues.getSortedNumeric(leaf.reader(), Fields.COUNTED);
        for (Map.Entry<Integer, SortedSet<String>> document : new TreeMap<>(documents).entrySet()) {
            if (counted.advanceExact(document.getKey())) {
                for (int i = counted.docValueCount(); i > 0; i--) {
                    document.getValue().add("counted " + counted.nextValue());
                }
            }
        }
    }
}
