package org.claimboard.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** What the values of facets are called. It is looked up in the index, and kept for as long as the index says so. */
final class FacetNames {

    private static final int KEPT = 20_000;

    private final Cache<Long, String> values =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Known, Map<String, String>> names =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** A record, as long as nothing changed. */
    private record Known(IndexReader.CacheKey index, RecordKey key) {}

    Map<Facet, List<SearchResult.FacetValue>> of(
            Map<Facet, List<FacetCounter.Counted>> counted, int share, IndexSearcher searcher) {
        Map<Facet, List<SearchResult.FacetValue>> all = new EnumMap<>(Facet.class);
        counted.forEach((facet, each) -> {
            List<SearchResult.FacetValue> named = new ArrayList<>();
            for (FacetCounter.Counted one : each) {
                String value = value(facet, one, searcher);
                named.add(
                        new SearchResult.FacetValue(value, names(facet, value, searcher), (long) one.count() * share));
            }
            all.put(facet, List.copyOf(named));
        });
        return all;
    }

    /** The value that has the number: one of those that the example has. */
    private String value(Facet facet, FacetCounter.Counted one, IndexSearcher searcher) {
        return values.get(one.number(), number -> {
            try {
                String prefix = facet.term("");
                for (String term : searcher.storedFields()
                        .document(one.example(), Set.of(Fields.FACETS))
                        .getValues(Fields.FACETS)) {
                    if (term.startsWith(prefix) && facet.number(term.substring(prefix.length())) == number) {
                        return term.substring(prefix.length());
                    }
                }
                throw new IllegalStateException("document " + one.example() + " does not have what was counted");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, String> names(Facet facet, String value, IndexSearcher searcher) {
        RecordType type =
                switch (facet) {
                    case CLAIMANT -> RecordType.CLAIMANT;
                    case SOURCE -> RecordType.SOURCE;
                    case ARTICLE -> RecordType.ARTICLE;
                    case TOPIC -> RecordType.TOPIC;
                    case TYPE, VERDICT, KIND, LANGUAGE, YEAR, DOUBTS, IMPORT -> null;
                };
        if (type == null) {
            return Map.of();
        }
        Known known = new Known(searcher.getIndexReader().getReaderCacheHelper().getKey(), new RecordKey(type, value));
        return names.get(known, wanted -> titles(wanted.key(), searcher));
    }

    private static Map<String, String> titles(RecordKey key, IndexSearcher searcher) {
        try {
            TopDocs found = searcher.search(new TermQuery(new Term(IndexForm.KEY, key.toString())), 1);
            return found.scoreDocs.length == 0
                    ? Map.of()
                    : Cards.of(searcher, found.scoreDocs[0].doc).titles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
