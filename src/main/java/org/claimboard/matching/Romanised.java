package org.claimboard.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.record.Ordered;

/**
 * How Korean words are written in Latin letters (Revised Romanisation, letter by letter), and what is left of a word's
 * sound when Korean has written it: no f beside p, no z beside j, no long vowels, vowels between consonants.
 */
final class Romanised {

    private static final String[] INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ", -1);
    private static final String[] VOWELS =
            "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);
    private static final String[] FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);

    private static final Pattern VOWEL = Pattern.compile("[aeiouwyh]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
    private static final Pattern HARD_C = Pattern.compile("c(?!h)");
    private static final Pattern SILENT_E = Pattern.compile("(?<=.{4}[^aeiou])e$");

    private Romanised() {}

    /** The word in Latin letters; empty if it is not all Hangul. */
    static String of(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int number = word.charAt(i) - '가';
            if (number < 0 || number > '힣' - '가') {
                return "";
            }
            latin.append(INITIALS[number / 588])
                    .append(VOWELS[number % 588 / 28])
                    .append(FINALS[number % 28]);
        }
        return latin.toString();
    }

    /** The sound of a word as Romanised. */
    static String sound(String latin) {
        return sound(latin, "p");
    }

    /** The sounds that an English word may have in Korean, where f became p or h. */
    static Set<String> sounds(String english) {
        String word = SOFT_C.matcher(english.toLowerCase(Locale.ROOT)).replaceAll("s");
        word = HARD_C.matcher(word).replaceAll("k");
        word = SILENT_E.matcher(word).replaceAll("");
        return Ordered.of(List.of(sound(word, "p"), sound(word, "h")));
    }

    /** The sound without its vowels, which differ most. */
    static String bones(String sound) {
        return VOWEL.matcher(sound).replaceAll("");
    }

    private static String sound(String latin, String f) {
        String sound = latin;
        for (String change : ("eu- eo-o ae-e oo-u ee-i ou-u ph-" + f + " tch-c sh-s ch-c th-s ck-k wh-w ng-N x-ks f-"
                        + f + " dge-j g-k q-k v-p b-p d-t z-j r-l")
                .split(" ", -1)) {
            int sign = change.indexOf('-');
            sound = sound.replace(change.substring(0, sign), change.substring(sign + 1));
        }
        return DOUBLED.matcher(sound).replaceAll("$1");
    }
}
