package org.claimboard.matching;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of many claims, read in the order of their numbers: to begin anew for each takes longer than to
 * read it.
 */
final class KeptWords {

    private final List<LeafReaderContext> leaves;
    private final Map<String, BinaryDocValues> texts = new HashMap<>();
    private final Map<String, FloatVectorValues> places = new HashMap<>();
    private @Nullable LeafReaderContext leaf;
    private int place;

    KeptWords(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
    }

    /** Goes on to a claim, whose number is not below that of the one before. */
    void goTo(int document) {
        LeafReaderContext now = leaves.get(ReaderUtil.subIndex(document, leaves));
        if (now != leaf) {
            texts.clear();
            places.clear();
            leaf = now;
        }
        place = document - now.docBase;
    }

    /** Empty, if it has none. */
    String text(String field) throws IOException {
        BinaryDocValues values = texts.get(field);
        if (values == null) {
            values = DocValues.getBinary(reader(), field);
            texts.put(field, values);
        }
        return values.advanceExact(place) ? values.binaryValue().utf8ToString() : "";
    }

    /** Valid until the next one is asked for; null if there is none. */
    float @Nullable [] vector(String field) throws IOException {
        FloatVectorValues values = places.get(field);
        if (values == null) {
            values = reader().getFloatVectorValues(field);
            if (values == null) {
                return null;
            }
            places.put(field, values);
        }
        int found = values.docID() < place ? values.advance(place) : values.docID();
        return found == place ? values.vectorValue() : null;
    }

    private LeafReader reader() {
        if (leaf == null) {
            throw new IllegalStateException("no claim was gone to");
        }
        return leaf.reader();
    }
}
