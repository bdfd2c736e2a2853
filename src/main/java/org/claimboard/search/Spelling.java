package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.jspecify.annotations.Nullable;

/** Words of the records that are spelt much like a word that somebody typed. */
final class Spelling {

    private static final int MOST = 3;
    private static final int LETTERS_RIGHT_FIRST = 1;
    private static final float NEAR = 0.5f;

    /** A Korean word of two syllables has four letters or more. */
    private static final int SHORTEST = 4;

    /** So many words are looked up for one search, each of which walks through a part of the dictionary. */
    private static final int MOST_WORDS = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final IndexReader index;
    private final Map<String, List<String>> lookedUp = new HashMap<>();
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader index) {
        this.index = index;
        checker.setMinPrefix(LETTERS_RIGHT_FIRST);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(NEAR);
        checker.setMaxQueryFrequency(0);
    }

    /** Whether some record has the word. */
    boolean isKnown(String word) {
        try {
            return index.docFreq(new Term(Fields.SPELT, SurfaceWords.spelt(word))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words most like one that no record has; none for a word that is known. */
    List<String> inPlaceOf(String word) {
        return isKnown(word) ? List.of() : like(word);
    }

    /** The words most like it, the likeliest first; none where it has a digit. */
    private List<String> like(String word) {
        List<String> known = lookedUp.get(word);
        if (known != null || lookedUp.size() >= MOST_WORDS || !word.matches("[\\p{L}]{2,40}")) {
            return known == null ? List.of() : known;
        }
        List<String> found = lookUp(word);
        lookedUp.put(word, found);
        return found;
    }

    private List<String> lookUp(String word) {
        try {
            return Arrays.stream(checker.suggestSimilar(
                            new Term(Fields.SPELT, SurfaceWords.spelt(word)), MOST, index, SuggestMode.SUGGEST_ALWAYS))
                    .map(found -> SurfaceWords.written(found.string))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inCaseOf(String word, String other) {
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }

    /** What was typed, with the likeliest word in place of each that no record has; null if there is nothing to mend. */
    @Nullable
    String mended(String typed, TypedQuery query) {
        StringBuilder mended = new StringBuilder();
        Matcher words = WORD.matcher(typed);
        int done = 0;
        while (words.find()) {
            String word = words.group();
            boolean asked = query.words().stream()
                    .flatMap(choice -> choice.alternatives().stream())
                    .anyMatch(phrase -> phrase.text().contains(word));
            List<String> like = asked && !isKnown(word) ? like(word) : List.of();
            if (!like.isEmpty() && !like.get(0).equals(SurfaceWords.written(SurfaceWords.spelt(word)))) {
                mended.append(typed, done, words.start()).append(inCaseOf(word, like.get(0)));
                done = words.end();
            }
        }
        return done == 0 ? null : mended.append(typed, done, typed.length()).toString();
    }
}
