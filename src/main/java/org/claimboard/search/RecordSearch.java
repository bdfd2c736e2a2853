package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.claimboard.search.Alphabet.Script;
import org.claimboard.search.QueryCompiler.Compiled;
import org.jspecify.annotations.Nullable;

/** Answers what people ask of an index of records. Everything comes out of the index: no database is asked. */
final class RecordSearch {

    /** With fewer hits than that, what is like the words is searched too. */
    private static final int FEW = 3;

    /** How many of the best are looked for one by one; the others are only counted. */
    private static final int SCORED = 200;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.LONG));

    private final FacetNames names = new FacetNames();

    SearchResult search(IndexSearcher searcher, SearchRequest request) {
        String text = QueryReader.printable(request.text());
        TypedQuery typed = FilterValues.settled(QueryReader.read(request.text()), searcher);
        typed = narrowed(typed, request.filters());
        Compiled compiled = QueryCompiler.strict(typed).among(request.among());
        FacetCounter counter = counted(searcher, compiled);
        Spelling spelling = new Spelling(searcher.getIndexReader());
        boolean few =
                !request.exactly() && counter.total() < FEW && !typed.words().isEmpty();
        String suggestion = few ? spelling.mended(text, typed) : null;
        long strictly = counter.total();
        if (few) {
            compiled = QueryCompiler.relaxed(typed, spelling::inPlaceOf).among(request.among());
            counter = counted(searcher, compiled);
        }
        Map<Facet, List<SearchResult.FacetValue>> facets = names.of(counter.count(searcher), counter.step(), searcher);
        try {
            ScoreDoc[] found = best(searcher, compiled, request.limit(), request.after());
            boolean more = found.length > request.limit();
            List<SearchResult.Hit> hits = hits(searcher, compiled, found, Math.min(found.length, request.limit()));
            return new SearchResult(
                    counter.total(),
                    hits,
                    facets,
                    counter.step(),
                    typed.notices(),
                    suggestion,
                    few && counter.total() > strictly,
                    more ? after(found[request.limit() - 1]) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TypedQuery narrowed(TypedQuery typed, Map<Facet, Set<String>> more) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.putAll(typed.filters());
        more.forEach((facet, values) -> filters.merge(facet, new LinkedHashSet<>(values), (typedOnes, chosen) -> {
            Set<String> both = new LinkedHashSet<>(typedOnes);
            both.retainAll(chosen);
            return both;
        }));
        return typed.narrowedTo(filters);
    }

    private static FacetCounter counted(IndexSearcher searcher, Compiled compiled) {
        FacetCounter counter = new FacetCounter();
        Matches.each(searcher, compiled.matching(), counter::add);
        return counter;
    }

    /** The best, and one more if there is one. */
    private static ScoreDoc[] best(IndexSearcher searcher, Compiled compiled, int limit, @Nullable After after)
            throws IOException {
        FieldDoc behind = after == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, after.score(), new Object[] {after.score(), after.order()});
        TopFieldDocs best =
                searcher.search(compiled.scored(), new TopFieldCollectorManager(BEST_FIRST, limit + 1, behind, SCORED));
        return best.scoreDocs;
    }

    private static After after(ScoreDoc last) {
        Object[] fields = ((FieldDoc) last).fields;
        return new After((Float) fields[0], (Long) fields[1]);
    }

    private static List<SearchResult.Hit> hits(IndexSearcher searcher, Compiled compiled, ScoreDoc[] found, int count)
            throws IOException {
        List<Card> cards = new ArrayList<>();
        Map<Integer, Card> byDocument = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Card card = Cards.of(searcher, found[i].doc);
            cards.add(card);
            byDocument.put(found[i].doc, card);
        }
        int[] documents =
                Arrays.stream(found, 0, count).mapToInt(each -> each.doc).toArray();
        List<Map<Script, List<Passage>>> lines = Highlighter.lines(searcher, compiled.scored(), byDocument, documents);
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Card card = cards.get(i);
            hits.add(new SearchResult.Hit(
                    card,
                    after(found[i]).score(),
                    Excerpts.titles(card, lines.get(i)),
                    Excerpts.below(card, lines.get(i))));
        }
        return hits;
    }
}
