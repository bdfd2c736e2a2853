package org.claimboard.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.RecordType;
import org.claimboard.search.After;
import org.claimboard.search.Facet;
import org.claimboard.search.SearchRequest;

/** The parameters of a search. */
final class SearchParameters {

    static final int LONGEST_QUERY = 500;

    static final String[] NAMES = {
        "q",
        "type",
        "verdict",
        "kind",
        "claimant",
        "source",
        "article",
        "language",
        "year",
        "doubts",
        "topic",
        "import",
        "limit",
        "cursor"
    };

    private SearchParameters() {}

    static SearchRequest request(Parameters parameters) {
        String text = parameters.text("q", LONGEST_QUERY);
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = parameters.all(facet.word(), reader(facet));
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return new SearchRequest(
                text == null ? "" : text, filters, parameters.limit(), parameters.place(SearchParameters::after));
    }

    private static UnaryOperator<String> reader(Facet facet) {
        return switch (facet) {
            case TYPE -> word -> RecordType.of(word).word();
            case VERDICT -> ClaimParameters::verdict;
            case KIND -> word -> ClaimKind.of(word).word();
            case CLAIMANT, SOURCE, ARTICLE, TOPIC ->
                word -> like(word, "[a-z0-9-]{1," + ClaimParameters.LONGEST_SLUG + "}", "a slug");
            case IMPORT -> word -> like(word, "[a-z]{1,20}-[0-9]{1,9}", "an import such as reviews-12");
            case LANGUAGE -> word -> like(word, "[A-Za-z0-9-]{2,35}", "a language such as ko");
            case YEAR -> word -> like(word, "[0-9]{4}", "a year such as 2025");
            case DOUBTS -> word -> like(word, "open|none", "open or none");
        };
    }

    private static String like(String word, String pattern, String what) {
        if (!word.matches(pattern)) {
            throw new IllegalArgumentException(Texts.quoted(word) + " is not " + what);
        }
        return word;
    }

    /** A place among hits: the score and what tells equal ones apart. */
    private static After after(List<String> place) {
        List<Long> numbers = Places.numbers(place, 2);
        float score = Float.intBitsToFloat((int) (long) numbers.get(0));
        if (!Float.isFinite(score) || score < 0) {
            throw new IllegalArgumentException("no score");
        }
        return new After(score, numbers.get(1));
    }

    static List<String> place(After after) {
        return Places.of(Float.floatToIntBits(after.score()), after.order());
    }
}
