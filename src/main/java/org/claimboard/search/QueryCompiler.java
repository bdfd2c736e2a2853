package org.claimboard.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Unit;
import org.claimboard.search.Alphabet.Script;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was asked into what Lucene answers. What must match is kept apart from what only makes a match better, so
 * that everything that matches can be counted without asking how well.
 */
final class QueryCompiler {

    /** A word in the title or the text weighs that much more than one elsewhere. */
    private static final float LEAD = 2;

    /** The very number, in its unit, weighs as much as a few rare words. */
    private static final float NUMBER = 8;

    /** The claim that is about the number comes before those that only take it up, whatever words they have in common. */
    private static final float NUMBER_OWN = 6;

    private static final float NUMBER_SAID = 3;
    private static final float NUMBER_ALONE = 1.5f;
    /** A record that is called just what was asked comes before those that say it. */
    private static final float CALLED = 12;

    private static final float SIDE_BY_SIDE = 1;
    private static final int NEAR = 2;

    /** What matches as it was asked comes before what is only like it. */
    private static final float STRICTLY = 30;

    private static final float CLAIMS_FIRST = 4;
    private static final float COMPARISONS_NEXT = 1;

    private static final float SIMILAR = 0.6f;
    private static final float PAIRS = 0.3f;
    private static final double OF_MANY_WORDS = 0.6;
    private static final double OF_PAIRS = 0.6;
    private static final int LARGEST_WHOLE = 3;

    private static final Map<Script, Analyzer> ANALYZERS = new EnumMap<>(Map.of(
            Script.HANGUL, TextAnalyzer.ofQuery(Script.HANGUL),
            Script.LATIN, TextAnalyzer.ofQuery(Script.LATIN),
            Script.OTHER, TextAnalyzer.ofQuery(Script.OTHER)));

    private static final Analyzer PAIRED = TextAnalyzer.pairs();

    private final TypedQuery typed;
    private final Function<String, List<String>> similar;

    /**
     * @param matching what must match
     * @param scored what must match, with what makes a match better
     */
    record Compiled(Query matching, Query scored) {

        /** The same among some records; null for all. */
        Compiled among(@Nullable Set<RecordKey> records) {
            if (records == null) {
                return this;
            }
            Query which = new TermInSetQuery(
                    IndexForm.KEY,
                    records.stream().map(key -> new BytesRef(key.toString())).toList());
            return new Compiled(within(matching, which), within(scored, which));
        }

        private static Query within(Query query, Query which) {
            return new BooleanQuery.Builder()
                    .add(query, Occur.MUST)
                    .add(which, Occur.FILTER)
                    .build();
        }
    }

    private QueryCompiler(TypedQuery typed, Function<String, List<String>> similar) {
        this.typed = typed;
        this.similar = similar;
    }

    /** What was asked, taken at its words. */
    static Compiled strict(TypedQuery typed) {
        QueryCompiler compiler = new QueryCompiler(typed, word -> List.of());
        return compiler.compile(compiler.core(false));
    }

    /**
     * What was asked, and what is like it.
     *
     * @param similar words that are spelt much like a word
     */
    static Compiled relaxed(TypedQuery typed, Function<String, List<String>> similar) {
        QueryCompiler compiler = new QueryCompiler(typed, similar);
        BooleanQuery core = new BooleanQuery.Builder()
                .add(compiler.core(true), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(compiler.core(false)), STRICTLY), Occur.SHOULD)
                .build();
        return compiler.compile(core);
    }

    /** What has the words in its title or text; claimants only that have them in their names. */
    static Query titled(RecordType type, String words) {
        BooleanQuery.Builder titled = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.FACETS, Facet.TYPE.term(type.word()))), Occur.FILTER);
        if (type == RecordType.CLAIMANT) {
            SurfaceWords.in(words).forEach(word -> titled.add(constant(Fields.CALLED, word, 1), Occur.MUST));
            return titled.build();
        }
        return titled.add(inScripts(new TypedQuery.Phrase(words, false), Fields::lead), Occur.MUST)
                .build();
    }

    private Compiled compile(Query core) {
        BooleanQuery.Builder matching = new BooleanQuery.Builder().add(core, Occur.MUST);
        narrow(matching);
        Query must = matching.build();
        BooleanQuery.Builder scored = new BooleanQuery.Builder().add(core, Occur.MUST);
        narrow(scored);
        for (TypedQuery.Choice choice : typed.words()) {
            scored.add(new BoostQuery(any(choice, this::lead), LEAD), Occur.SHOULD);
            choice.alternatives().forEach(phrase -> sideBySide(phrase, scored));
        }
        called().forEach(name -> scored.add(constant(Fields.CALLED, name, CALLED), Occur.SHOULD));
        typed.numbers().forEach(number -> {
            scored.add(number(number), Occur.SHOULD);
            scored.add(constant(Fields.OWN_NUMBERS, term(number), NUMBER_OWN), Occur.SHOULD);
        });
        scored.add(ofType(RecordType.CLAIM, CLAIMS_FIRST), Occur.SHOULD);
        scored.add(ofType(RecordType.COMPARISON, COMPARISONS_NEXT), Occur.SHOULD);
        return new Compiled(must, scored.build());
    }

    /** The words in one, as records may be called; with words that are spelt much alike in place of unknown ones. */
    private List<String> called() {
        if (typed.words().stream().anyMatch(choice -> choice.alternatives().size() > 1)) {
            return List.of();
        }
        List<String> words = typed.words().stream()
                .map(choice -> choice.alternatives().get(0).text())
                .toList();
        List<String> mended = words.stream()
                .map(word -> similar.apply(word).stream().findFirst().orElse(word))
                .toList();
        return Stream.of(words, mended)
                .map(all -> SurfaceWords.joined(String.join(" ", all)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The parts of a compound word better stand together. */
    private static void sideBySide(TypedQuery.Phrase phrase, BooleanQuery.Builder scored) {
        if (Alphabet.of(phrase.text()) != Script.HANGUL) {
            return;
        }
        Query together = new QueryBuilder(ANALYZERS.get(Script.HANGUL))
                .createPhraseQuery(Fields.lead(Script.HANGUL), phrase.text(), NEAR);
        if (together instanceof PhraseQuery) {
            scored.add(new BoostQuery(together, SIDE_BY_SIDE), Occur.SHOULD);
        }
    }

    private static Query ofType(RecordType type, float boost) {
        return new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(Fields.FACETS, Facet.TYPE.term(type.word())))), boost);
    }

    /** The words, of which enough must be there; where there are none, the numbers; else everything. */
    private Query core(boolean relaxed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        int count = 0;
        for (TypedQuery.Choice choice : typed.words()) {
            Query each = any(choice, phrase -> relaxed ? relaxed(phrase) : body(phrase));
            if (!choice.optional() && !(each instanceof MatchNoDocsQuery)) {
                words.add(each, Occur.SHOULD);
                count++;
            }
        }
        if (count > 0) {
            return words.setMinimumNumberShouldMatch(relaxed ? Math.max(1, count / 2) : enough(count))
                    .build();
        }
        if (!typed.numbers().isEmpty()) {
            return numbers();
        }
        return typed.words().isEmpty() || !typed.ranges().isEmpty()
                ? new MatchAllDocsQuery()
                : any(typed.words(), relaxed);
    }

    private static int enough(int words) {
        return words < LARGEST_WHOLE ? words : Math.max(2, (int) Math.ceil(words * OF_MANY_WORDS));
    }

    private Query any(List<TypedQuery.Choice> choices, boolean relaxed) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        choices.forEach(
                choice -> any.add(any(choice, phrase -> relaxed ? relaxed(phrase) : body(phrase)), Occur.SHOULD));
        return any.build();
    }

    /** Numbers alone: those with the words around them, or without. */
    private Query numbers() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        typed.numbers().forEach(number -> any.add(number(number), Occur.SHOULD));
        typed.words().forEach(choice -> any.add(any(choice, this::lead), Occur.SHOULD));
        return any.build();
    }

    private static Query any(TypedQuery.Choice choice, Function<TypedQuery.Phrase, Query> query) {
        List<Query> all = choice.alternatives().stream()
                .map(query)
                .filter(each -> !(each instanceof MatchNoDocsQuery))
                .toList();
        return best(all, 0);
    }

    private static Query best(List<Query> all, float tie) {
        return switch (all.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> all.get(0);
            default -> new DisjunctionMaxQuery(all, tie);
        };
    }

    /** Anywhere in a record. */
    private Query body(TypedQuery.Phrase phrase) {
        Query words = inScripts(phrase, Fields::body);
        if (phrase.exact() || Alphabet.of(phrase.text()) != Script.HANGUL) {
            return words;
        }
        // How a Korean word is taken apart depends on what stands around it: as it is spelt, it is found anyhow.
        Query spelt = new TermQuery(new Term(Fields.SPELT, SurfaceWords.spelt(phrase.text())));
        return words instanceof MatchNoDocsQuery ? spelt : best(List.of(words, spelt), 0);
    }

    /** In its title or text. */
    private Query lead(TypedQuery.Phrase phrase) {
        return inScripts(new TypedQuery.Phrase(phrase.text(), false), Fields::lead);
    }

    private static Query inScripts(TypedQuery.Phrase phrase, Function<Script, String> field) {
        Script script = Alphabet.of(phrase.text());
        List<Script> scripts =
                switch (script) {
                    case HANGUL -> List.of(Script.HANGUL);
                    case LATIN -> List.of(Script.LATIN, Script.HANGUL, Script.OTHER);
                    case OTHER -> List.of(Script.OTHER, Script.HANGUL);
                };
        List<Query> all = new ArrayList<>();
        for (Script each : scripts) {
            Query query = inField(phrase, ANALYZERS.get(each), field.apply(each));
            if (query != null) {
                all.add(query);
            }
        }
        return best(all, 0.1f);
    }

    /** All terms of the words; null if they have none. */
    private static @Nullable Query inField(TypedQuery.Phrase phrase, @Nullable Analyzer analyzer, String field) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        return phrase.exact()
                ? builder.createPhraseQuery(field, phrase.text())
                : builder.createBooleanQuery(field, phrase.text(), Occur.MUST);
    }

    /** The words, those that are spelt much like them, or most of their pairs of characters. */
    private Query relaxed(TypedQuery.Phrase phrase) {
        List<Query> all = new ArrayList<>();
        all.add(body(phrase));
        if (phrase.exact()) {
            all.add(body(new TypedQuery.Phrase(phrase.text(), false)));
        }
        for (String word : similar.apply(phrase.text())) {
            TypedQuery.Phrase like = new TypedQuery.Phrase(word, false);
            all.add(new BoostQuery(best(List.of(body(like), lead(like)), 1), SIMILAR));
        }
        Query pairs = new QueryBuilder(PAIRED).createMinShouldMatchQuery(Fields.PAIRS, phrase.text(), (float) OF_PAIRS);
        if (pairs != null) {
            all.add(new BoostQuery(pairs, PAIRS));
        }
        return best(
                all.stream().filter(each -> !(each instanceof MatchNoDocsQuery)).toList(), 0);
    }

    /** A number: best as one that a claim states, else as one that a text says, else without its unit. */
    private static Query number(TypedQuery.Figure number) {
        List<Query> all = new ArrayList<>();
        String alone = QuantityTerms.of(number.value(), null);
        Unit unit = number.unit();
        if (unit != null) {
            String term = QuantityTerms.of(number.value(), unit.code());
            all.add(constant(Fields.NUMBERS, term, NUMBER));
            said(term, NUMBER, NUMBER_SAID, all);
            said(alone, NUMBER_ALONE, NUMBER_ALONE, all);
        } else {
            all.add(constant(Fields.NUMBERS, alone, NUMBER));
            said(alone, NUMBER, NUMBER_SAID, all);
        }
        return new DisjunctionMaxQuery(all, 0.1f);
    }

    private static String term(TypedQuery.Figure number) {
        Unit unit = number.unit();
        return QuantityTerms.of(number.value(), unit == null ? null : unit.code());
    }

    private static void said(String term, float inLead, float elsewhere, List<Query> all) {
        for (Script script : List.of(Script.HANGUL, Script.LATIN)) {
            all.add(constant(Fields.lead(script), term, inLead));
            all.add(constant(Fields.body(script), term, elsewhere));
        }
    }

    private static Query constant(String field, String term, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), boost);
    }

    private void narrow(BooleanQuery.Builder query) {
        typed.ranges().forEach(range -> query.add(range(range), Occur.FILTER));
        typed.filters().forEach((facet, values) -> query.add(oneOf(facet, values), Occur.FILTER));
        typed.excludedFilters().forEach((facet, values) -> query.add(oneOf(facet, values), Occur.MUST_NOT));
        typed.excluded().forEach(phrase -> query.add(body(phrase), Occur.MUST_NOT));
        if (typed.after() != null || typed.before() != null) {
            query.add(
                    LongPoint.newRangeQuery(
                            Fields.DAY,
                            typed.after() == null
                                    ? Long.MIN_VALUE
                                    : typed.after().toEpochDay(),
                            typed.before() == null
                                    ? Long.MAX_VALUE
                                    : typed.before().toEpochDay()),
                    Occur.FILTER);
        }
    }

    private static Query oneOf(Facet facet, Collection<String> values) {
        if (values.size() == 1) {
            return new TermQuery(
                    new Term(Fields.FACETS, facet.term(values.iterator().next())));
        }
        return new TermInSetQuery(
                Fields.FACETS,
                values.stream().map(value -> new BytesRef(facet.term(value))).toList());
    }

    /** Numbers, or stretches of numbers, that reach into the range. */
    private static Query range(TypedQuery.Range range) {
        Unit unit = range.unit();
        DecimalPlace lowestUnit = unit == null ? DecimalPlace.LOWEST : QuantityFields.unit(unit.code());
        DecimalPlace highestUnit = unit == null ? DecimalPlace.HIGHEST : lowestUnit;
        return BinaryPoint.newRangeQuery(
                Fields.QUANTITY,
                new byte[][] {
                    lowestUnit.bytes(),
                    DecimalPlace.LOWEST.bytes(),
                    range.lower().bytes()
                },
                new byte[][] {highestUnit.bytes(), range.upper().bytes(), DecimalPlace.HIGHEST.bytes()});
    }
}
