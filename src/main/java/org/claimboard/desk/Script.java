package org.claimboard.desk;

/** Tells the language of a sentence by its letters. */
final class Script {

    private Script() {}

    /** ko if at least a quarter of the letters are Hangul, for Korean has many names in Latin letters; else en. */
    static String language(String sentence) {
        long letters = sentence.chars().filter(Character::isLetter).count();
        long hangul = sentence.chars()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL)
                .count();
        return hangul > 0 && 4 * hangul >= letters ? "ko" : "en";
    }
}
