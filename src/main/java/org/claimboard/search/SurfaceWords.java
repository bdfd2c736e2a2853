package org.claimboard.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as they are spelt, for those who spell them otherwise: in small letters, Korean ones without their particle and
 * taken apart into the letters of the alphabet, so that one wrong letter is one step away (딥씨크, 딥시크).
 */
final class SurfaceWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Particles and endings that follow a noun, the longest first. */
    private static final Pattern PARTICLE = Pattern.compile(
            "(?<=[가-힣A-Za-z0-9]{2})(에서는|에서도|으로는|으로도|이라고|에게서|에서|에게|으로|부터|까지|처럼|보다|이라|라고|이나|은|는|이|가|을|를|의|에|도|로|와|과|만)$");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int LONGEST_TITLE = 200;

    private SurfaceWords() {}

    /** The words of a text as a dictionary of spellings keeps them. */
    static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(found -> found.group())
                .forEach(word -> {
                    if (word.length() >= SHORTEST && word.length() <= LONGEST && !Character.isDigit(word.charAt(0))) {
                        words.add(spelt(word));
                    }
                });
        return words;
    }

    /** All words of a short text as the dictionary spells them, with single spaces; empty if it is long or has none. */
    static String joined(String text) {
        if (text.length() > LONGEST_TITLE) {
            return "";
        }
        return WORD.matcher(text).results().map(found -> spelt(found.group())).collect(Collectors.joining(" "));
    }

    /** The word as the dictionary spells it. */
    static String spelt(String word) {
        return Normalizer.normalize(stem(word).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    /** The word that the dictionary spells so. */
    static String written(String spelt) {
        return Normalizer.normalize(spelt, Normalizer.Form.NFC);
    }

    /** The word without a Korean particle behind it. */
    static String stem(String word) {
        return Alphabet.isHangul(word.charAt(word.length() - 1))
                ? PARTICLE.matcher(word).replaceFirst("")
                : word;
    }
}
