package org.claimboard.record;

import com.ibm.icu.text.Transliterator;

/**
 * Words of any script in Latin letters, for slugs: by the transliterations of Unicode CLDR, which for Hangul are near the
 * Revised Romanisation of Korean. How a name is spelled by those who bear it, nobody can tell from its letters.
 */
final class Romanisation {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Romanisation() {}

    static String of(String words) {
        return LATIN.transliterate(words);
    }
}
