package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.claimboard.search.Alphabet.Script;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in the texts of the hits the words stand that were searched for. Where each term stands is in the index, and
 * the texts are on the cards, so that nothing is analysed or loaded once more.
 */
final class Highlighter extends UnifiedHighlighter {

    private static final int PASSAGES = 6;
    private static final String[] FIELDS =
            Arrays.stream(Script.values()).map(Fields::body).toArray(String[]::new);

    private final Map<Integer, Card> cards;

    private Highlighter(IndexSearcher searcher, Map<Integer, Card> cards) {
        super(builder(searcher, new KeywordAnalyzer())
                .withWeightMatches(false)
                .withBreakIterator(() -> new CustomSeparatorBreakIterator('\n'))
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(0)
                .withScorer(new MostTerms())
                .withFormatter(new AsTheyAre()));
        this.cards = cards;
    }

    /**
     * The best lines of each document with what matches in them, by script.
     *
     * @param cards the cards of the documents
     * @param documents the documents, for each of which an element is given, in this order
     */
    static List<Map<Script, List<Passage>>> lines(
            IndexSearcher searcher, Query query, Map<Integer, Card> cards, int[] documents) {
        if (documents.length == 0) {
            return List.of();
        }
        int[] most = new int[FIELDS.length];
        Arrays.fill(most, PASSAGES);
        try {
            Map<String, Object[]> found = new Highlighter(searcher, cards)
                    .highlightFieldsAsObjects(FIELDS.clone(), query, documents.clone(), most);
            List<Map<Script, List<Passage>>> lines = new ArrayList<>();
            for (int i = 0; i < documents.length; i++) {
                lines.add(lines(found, i));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Script, List<Passage>> lines(Map<String, Object[]> found, int document) {
        Map<Script, List<Passage>> lines = new EnumMap<>(Script.class);
        for (Script script : Script.values()) {
            Object[] all = found.get(Fields.body(script));
            if (all != null && all[document] instanceof Lines those) {
                lines.put(script, those.passages());
            }
        }
        return lines;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int threshold)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            @Nullable Card card = cards.get(document);
            CharSequence[] texts = new CharSequence[fields.length];
            for (int i = 0; i < fields.length; i++) {
                texts[i] = text(card, fields[i]);
            }
            values.add(texts);
        }
        return values;
    }

    private static String text(@Nullable Card card, String field) {
        for (Script script : Script.values()) {
            if (card != null && Fields.body(script).equals(field)) {
                return card.body(script).text();
            }
        }
        return "";
    }

    /** The more of the words a line has, the better, and the sooner. Lucene's own makes a table for every line. */
    private static final class MostTerms extends PassageScorer {
        @Override
        public float score(Passage line, int length) {
            return Excerpts.terms(line) + 1f / (2 + line.getStartOffset());
        }
    }

    private record Lines(List<Passage> passages) {}

    private static final class AsTheyAre extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            return new Lines(List.of(passages));
        }
    }
}
