package org.claimboard.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.Verdict;

/** The parameters of the list of claims. */
final class ClaimParameters {

    static final int LONGEST_SLUG = 120;

    static final int LONGEST_IMPORT = 30;

    static final int LONGEST_WORDS = 200;

    static final String[] NAMES = {
        "verdict",
        "kind",
        "claimant",
        "source",
        "article",
        "topic",
        "import",
        "outside",
        "openDoubts",
        "words",
        "sort",
        "include"
    };

    /** What {@code verdict} may be: a verdict, or that there is none. */
    static final List<String> VERDICTS = Stream.concat(
                    Arrays.stream(Verdict.values()).map(Verdict::word), Stream.of(ClaimQuery.UNASSESSED))
            .toList();

    private ClaimParameters() {}

    static ClaimQuery query(Parameters parameters) {
        ClaimSort named = parameters.one("sort", ClaimSort::of);
        ClaimSort sort = named == null ? ClaimSort.ARTICLE : named;
        Set<String> verdicts = parameters.all("verdict", ClaimParameters::verdict);
        return new ClaimQuery(
                verdicts.stream()
                        .filter(word -> !word.equals(ClaimQuery.UNASSESSED))
                        .map(Verdict::of)
                        .collect(Collectors.toSet()),
                verdicts.contains(ClaimQuery.UNASSESSED),
                parameters.all("kind", ClaimKind::of),
                parameters.text("claimant", LONGEST_SLUG),
                parameters.text("source", LONGEST_SLUG),
                parameters.text("article", LONGEST_SLUG),
                parameters.text("topic", LONGEST_SLUG),
                parameters.text("import", LONGEST_IMPORT),
                parameters.yesOrNo("outside"),
                parameters.yesOrNo("openDoubts"),
                parameters.text("words", LONGEST_WORDS),
                sort,
                parameters.place(place -> Places.claim(place, sort)),
                parameters.limit());
    }

    /**
     * The word of a verdict, or of its absence.
     *
     * @throws IllegalArgumentException if the word is neither
     */
    static String verdict(String word) {
        return word.equals(ClaimQuery.UNASSESSED) ? word : Verdict.of(word).word();
    }

    /** The sections that {@code include} or {@code fields} names. */
    static Set<Section> sections(Parameters parameters, Set<String> fields) {
        Set<String> named = new HashSet<>(parameters.names("include", Section.NAMES));
        named.addAll(parameters.names("fields", fields));
        return Section.of(named);
    }
}
