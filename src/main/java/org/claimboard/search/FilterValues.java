package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Makes of what a person typed behind a colon the values that records have: {@code claimant:머스크} is elon-musk. */
final class FilterValues {

    private static final int MOST = 50;

    private FilterValues() {}

    /** The query with values in place of names; those that stand for nothing become words, and are noted. */
    static TypedQuery settled(TypedQuery typed, IndexSearcher searcher) {
        List<TypedQuery.Choice> words = new ArrayList<>(typed.words());
        List<SearchNotice> notices = new ArrayList<>(typed.notices());
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        typed.filters().forEach((facet, values) -> {
            for (String value : values) {
                Set<String> known = known(facet, value, searcher);
                if (known.isEmpty()) {
                    notices.add(new SearchNotice(SearchNotice.Kind.UNKNOWN_VALUE, facet.word() + ":" + value));
                    words.add(new TypedQuery.Choice(
                            List.of(new TypedQuery.Phrase(
                                    Spelt.of(value).toString().strip(), false)),
                            false));
                } else {
                    filters.computeIfAbsent(facet, each -> new LinkedHashSet<>())
                            .addAll(known);
                }
            }
        });
        Map<Facet, Set<String>> excluded = new EnumMap<>(Facet.class);
        typed.excludedFilters()
                .forEach((facet, values) ->
                        values.forEach(value -> excluded.computeIfAbsent(facet, each -> new LinkedHashSet<>())
                                .addAll(known(facet, value, searcher))));
        excluded.values().removeIf(Set::isEmpty);
        return new TypedQuery(
                words,
                typed.excluded(),
                typed.numbers(),
                typed.ranges(),
                filters,
                excluded,
                typed.after(),
                typed.before(),
                notices);
    }

    private static Set<String> known(Facet facet, String value, IndexSearcher searcher) {
        try {
            if (searcher.getIndexReader().docFreq(new Term(Fields.FACETS, facet.term(value))) > 0) {
                return Set.of(value);
            }
            RecordType type = recordType(facet);
            return type == null ? Set.of() : called(type, value, searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable RecordType recordType(Facet facet) {
        return switch (facet) {
            case CLAIMANT -> RecordType.CLAIMANT;
            case SOURCE -> RecordType.SOURCE;
            case ARTICLE -> RecordType.ARTICLE;
            case TOPIC -> RecordType.TOPIC;
            case TYPE, VERDICT, KIND, LANGUAGE, YEAR, DOUBTS, IMPORT -> null;
        };
    }

    /** The records of the type in whose title or names the words stand. */
    private static Set<String> called(RecordType type, String words, IndexSearcher searcher) throws IOException {
        Set<String> slugs = new LinkedHashSet<>();
        for (ScoreDoc found :
                searcher.search(QueryCompiler.titled(type, Spelt.of(words).toString()), MOST).scoreDocs) {
            slugs.add(Cards.of(searcher, found.doc).slug());
        }
        return slugs;
    }
}
