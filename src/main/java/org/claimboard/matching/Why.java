package org.claimboard.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence and a claim have in common.
 *
 * @param words words of the sentence that the claim has too, the most telling first
 * @param quantities numbers of the sentence that the claim states too
 * @param otherQuantities numbers of the sentence in whose place the claim states others
 * @param against words that show why the claim does not say the same: who else is named, what is denied, another year
 * @param meaning how near their meanings are, 0 to 1; null if no model knows the language
 */
public record Why(
        List<String> words,
        List<String> quantities,
        List<String> otherQuantities,
        List<String> against,
        @Nullable Double meaning) {

    /** Whether people can see something in common; a year is not enough. */
    boolean overlaps() {
        return !words.isEmpty() || quantities.stream().anyMatch(quantity -> !NamedYears.is(quantity));
    }
}
