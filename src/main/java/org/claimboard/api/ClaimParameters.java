package org.claimboard.api;

import java.util.HashSet;
import java.util.Set;
import org.claimboard.claim.ClaimKind;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.Verdict;

/** The parameters of the list of claims. */
final class ClaimParameters {

    static final int LONGEST_SLUG = 120;

    static final int LONGEST_WORDS = 200;

    static final String[] NAMES = {
        "verdict", "kind", "claimant", "source", "article", "outside", "openDoubts", "words", "sort", "include"
    };

    private ClaimParameters() {}

    static ClaimQuery query(Parameters parameters) {
        ClaimSort named = parameters.one("sort", ClaimSort::of);
        ClaimSort sort = named == null ? ClaimSort.ARTICLE : named;
        return new ClaimQuery(
                parameters.all("verdict", Verdict::of),
                parameters.all("kind", ClaimKind::of),
                parameters.text("claimant", LONGEST_SLUG),
                parameters.text("source", LONGEST_SLUG),
                parameters.text("article", LONGEST_SLUG),
                parameters.yesOrNo("outside"),
                parameters.yesOrNo("openDoubts"),
                parameters.text("words", LONGEST_WORDS),
                sort,
                parameters.place(place -> Places.claim(place, sort)),
                parameters.limit());
    }

    /** The sections that {@code include} or {@code fields} names. */
    static Set<Section> sections(Parameters parameters, Set<String> fields) {
        Set<String> named = new HashSet<>(parameters.names("include", Section.NAMES));
        named.addAll(parameters.names("fields", fields));
        return Section.of(named);
    }
}
