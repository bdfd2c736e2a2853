package org.claimboard.matching;

import java.util.List;
import java.util.Locale;

/** Whom and what a record names beside the claim's words, in whichever script: Liang Wenfeng is 량원펑 too. */
final class Parties {

    private static final int MOST_WORDS = 3;
    private static final int FEWEST_SYLLABLES = 3;

    /** Fewer consonants sound like many a name. */
    private static final int FEWEST_SOUNDS = 4;

    private final String unified;
    private final List<String> words;

    Parties(String named) {
        this.unified = Concepts.unified(named);
        this.words = List.of(named.split("[^\\p{L}\\p{N}]+", 0));
    }

    /** Whether the word is a name of one of them. */
    boolean have(String word) {
        return (ContentWord.isName(word) && unified.contains(Concepts.unified(word))) || haveInLatin(word);
    }

    /** Whether a name in Hangul sounds as some words together do that are in Latin letters. */
    private boolean haveInLatin(String word) {
        String latin = word.length() < FEWEST_SYLLABLES ? "" : Romanised.of(word);
        String bones = Romanised.bones(Romanised.sound(latin));
        if (bones.length() < FEWEST_SOUNDS) {
            return false;
        }
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                joined.append(words.get(to).toLowerCase(Locale.ROOT));
                boolean sounds = Romanised.sounds(joined.toString()).stream()
                        .anyMatch(sound -> Romanised.bones(sound).equals(bones));
                if (sounds) {
                    return true;
                }
            }
        }
        return false;
    }
}
