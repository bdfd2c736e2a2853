package org.claimboard.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked for, understood as far as it goes: nothing that is typed is an error.
 *
 * @param words each a place where one of several words or phrases may stand
 * @param excluded words and phrases that must not be there
 * @param numbers numbers that count for more than words
 * @param ranges between what numbers must be
 * @param filters what the records must be
 * @param excludedFilters what they must not be
 * @param after the first day; null for any
 * @param before the last day; null for any
 * @param notices what was not understood as it was perhaps meant
 */
record TypedQuery(
        List<Choice> words,
        List<Phrase> excluded,
        List<Figure> numbers,
        List<Range> ranges,
        Map<Facet, Set<String>> filters,
        Map<Facet, Set<String>> excludedFilters,
        @Nullable LocalDate after,
        @Nullable LocalDate before,
        List<SearchNotice> notices) {

    /**
     * A word, or several that must stand together.
     *
     * @param exact whether they were put between quotation marks
     */
    record Phrase(String text, boolean exact) {}

    /**
     * A place among the words.
     *
     * @param alternatives what may stand there, joined by OR
     * @param optional whether it only makes a match better: words around a number
     */
    record Choice(List<Phrase> alternatives, boolean optional) {}

    /** A number with its unit, if there is one. */
    record Figure(BigDecimal value, @Nullable Unit unit) {}

    /** Bounds, both inclusive, of which one may be the end of all numbers. */
    record Range(@Nullable Unit unit, DecimalPlace lower, DecimalPlace upper) {}

    /** The same with other filters. */
    TypedQuery narrowedTo(Map<Facet, Set<String>> others) {
        return new TypedQuery(words, excluded, numbers, ranges, others, excludedFilters, after, before, notices);
    }

    boolean isEmpty() {
        return words.isEmpty()
                && excluded.isEmpty()
                && numbers.isEmpty()
                && ranges.isEmpty()
                && filters.isEmpty()
                && excludedFilters.isEmpty()
                && after == null
                && before == null;
    }
}
