package org.claimboard.matching;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Reads what the index keeps of a claim's words. */
final class Wordings {

    private Wordings() {}

    /** The words of the claim in all languages that it has. */
    static Map<Tongue, Wording> of(IndexReader reader, int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Map<Tongue, Wording> wordings = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            Wording wording = of(leaf.reader(), document - leaf.docBase, tongue);
            if (!wording.whole().isBlank()) {
                wordings.put(tongue, wording);
            }
        }
        return wordings;
    }

    /** Whom and what the claim is about as far as its record says so beside its words. */
    static String named(IndexReader reader, int document) throws IOException {
        return text(reader, document, ClaimDocument.NAMED);
    }

    /** What the numbers of a claim about a conversion are converted to; empty of any other claim. */
    static String converted(IndexReader reader, int document) throws IOException {
        return text(reader, document, ClaimDocument.CONVERTED);
    }

    /** The claim's key. */
    static String slug(IndexReader reader, int document) throws IOException {
        return text(reader, document, ClaimDocument.SLUG);
    }

    private static String text(IndexReader reader, int document, String field) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return text(leaf.reader(), field, document - leaf.docBase);
    }

    /** Its words in the language; empty if it has none. */
    static Wording of(LeafReader reader, int place, Tongue tongue) throws IOException {
        return new Wording(
                text(reader, tongue.field(ClaimDocument.TITLE), place),
                text(reader, tongue.field(ClaimDocument.TEXT), place));
    }

    static String text(LeafReader reader, String field, int place) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues(field);
        return values != null && values.advanceExact(place)
                ? values.binaryValue().utf8ToString()
                : "";
    }
}
