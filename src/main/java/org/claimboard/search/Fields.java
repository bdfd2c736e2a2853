package org.claimboard.search;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.claimboard.search.Alphabet.Script;

/** The fields of a document, and how each is analysed. */
final class Fields {

    /** A text as it is written, for showing it with its matches. */
    static final String CARD = "card";

    /** The words of title and text as they are spelt. */
    static final String SPELT = "spelt";

    /** Pairs of characters of title and text, for words that are divided otherwise. */
    static final String PAIRS = "pairs";

    /** What it can be narrowed to, see {@link Facet#term}. */
    static final String FACETS = "facets";

    /** The numbers of {@link #FACETS}, for counting. */
    static final String COUNTED = "counted";

    /** What it is called: its titles as they are spelt, and each word of a claimant's names. */
    static final String CALLED = "called";

    /** A day, counted from 1970. */
    static final String DAY = "day";

    /** Three dimensions: the unit, the lower and the upper bound. */
    static final String QUANTITY = "quantity";

    /** The numbers that a claim states, as {@link QuantityTerms}. */
    static final String NUMBERS = "numbers";

    /** Those of them that the claim is about: not what it only takes up from another to convert it. */
    static final String OWN_NUMBERS = "own_numbers";

    /** A number that no other record has, to order what is equally good. */
    static final String ORDER = "order";

    /** The slugs of the claimants whose names its texts hold. */
    static final String NAMED = "named";

    /** Terms with everything that is needed to mark them in the text. */
    static final FieldType MARKED = new FieldType();

    /** Terms that only count: where they stand does not matter. */
    static final FieldType COUNTING = new FieldType();

    /** Terms that may be asked for side by side. */
    static final FieldType IN_ORDER = new FieldType();

    static {
        MARKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        MARKED.freeze();
        COUNTING.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTING.freeze();
        IN_ORDER.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        IN_ORDER.freeze();
    }

    private Fields() {}

    /** Everything that a record says in a script. */
    static String body(Script script) {
        return "body_" + script.name().toLowerCase(Locale.ROOT);
    }

    /** Its title and its text alone, which weigh more. */
    static String lead(Script script) {
        return "lead_" + script.name().toLowerCase(Locale.ROOT);
    }

    static Analyzer analyzer() {
        TextAnalyzer korean = TextAnalyzer.ofText(Script.HANGUL);
        TextAnalyzer english = TextAnalyzer.ofText(Script.LATIN);
        TextAnalyzer pairs = TextAnalyzer.pairs();
        return new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(),
                Map.of(
                        body(Script.HANGUL),
                        korean,
                        lead(Script.HANGUL),
                        korean,
                        body(Script.LATIN),
                        english,
                        lead(Script.LATIN),
                        english,
                        body(Script.OTHER),
                        pairs,
                        lead(Script.OTHER),
                        pairs,
                        PAIRS,
                        pairs));
    }
}
