package org.claimboard.quantity;

import java.math.BigDecimal;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/** How many times, in a word: doubled, twice as many, a tenfold rise. */
final class Multiples {

    private static final Phrases<BigDecimal> WORDS =
            WordTable.phrases(Multiples.class, "multiples.properties", BigDecimal::new);

    private static final Phrases<Boolean> OTHERS = WordLists.phrases("no-multiples");

    private Multiples() {}

    /** The word at the place, with what limits it; null if none is there. */
    static @Nullable Finding at(Folded text, int place) {
        Phrases.Found<BigDecimal> word = found(text, place);
        if (word == null) {
            return null;
        }
        Phrases.Found<Qualifier> limit = Qualifiers.before(text, place);
        return new Finding(
                limit == null ? place : limit.start(),
                word.end(),
                limit == null ? null : limit.meaning(),
                "times",
                null);
    }

    static BigDecimal value(Folded text, int place) {
        Phrases.Found<BigDecimal> word = found(text, place);
        return word == null ? BigDecimal.ZERO : word.meaning();
    }

    private static Phrases.@Nullable Found<BigDecimal> found(Folded text, int place) {
        Phrases.Found<BigDecimal> word =
                text.latin(place) && !Words.inWord(text, place - 1) ? WORDS.at(text, place) : null;
        return word == null || OTHERS.at(text, word.end()) != null ? null : word;
    }
}
