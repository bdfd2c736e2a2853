package org.claimboard.search;

/** Which script words are in, and with it in which fields of an index they are looked for. */
final class Alphabet {

    /** The scripts that are told apart. */
    enum Script {
        /** Korean words, with whatever Latin letters they carry. */
        HANGUL,

        /** English words, numbers, and all others that are written with spaces. */
        LATIN,

        /** Chinese and Japanese. */
        OTHER
    }

    private Alphabet() {}

    /** The script of the words: one Korean syllable makes them Korean. */
    static Script of(String words) {
        boolean other = false;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (isHangul(letter)) {
                return Script.HANGUL;
            }
            other |= isOther(letter);
        }
        return other ? Script.OTHER : Script.LATIN;
    }

    static boolean isHangul(int letter) {
        return (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0x1100 && letter <= 0x11FF)
                || (letter >= 0x3130 && letter <= 0x318F);
    }

    private static boolean isOther(char letter) {
        return (letter >= 0x3040 && letter <= 0x30FF) || (letter >= 0x3400 && letter <= 0x9FFF);
    }

    /** The script in which texts of the language are looked for; those in others are told by their letters. */
    static Script ofLanguage(String language, String text) {
        return switch (language) {
            case "ko" -> Script.HANGUL;
            case "en" -> Script.LATIN;
            default -> of(text);
        };
    }
}
