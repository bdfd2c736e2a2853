package org.claimboard.quantity;

/** Puts Hangul syllables together that are written letter by letter, as some systems store them. */
final class Jamo {

    private static final int LEADING = 0x1100;
    private static final int VOWEL = 0x1161;
    private static final int TRAILING = 0x11A7;
    private static final int VOWELS = 21;
    private static final int TRAILS = 28;

    private Jamo() {}

    /** Where the syllable that begins at the place ends; one further where none begins. */
    static int end(String text, int at) {
        if (!within(text, at, LEADING, 19) || !within(text, at + 1, VOWEL, VOWELS)) {
            return at + 1;
        }
        return within(text, at + 2, TRAILING + 1, TRAILS - 1) ? at + 3 : at + 2;
    }

    static char syllable(String text, int at, int end) {
        int block = (text.charAt(at) - LEADING) * VOWELS + text.charAt(at + 1) - VOWEL;
        int trail = end - at == 3 ? text.charAt(at + 2) - TRAILING : 0;
        return (char) ('가' + block * TRAILS + trail);
    }

    private static boolean within(String text, int at, int first, int count) {
        return at < text.length() && text.charAt(at) >= first && text.charAt(at) < first + count;
    }
}
