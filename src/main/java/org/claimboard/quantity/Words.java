package org.claimboard.quantity;

/** Steps from word to word. A word is a run of letters and digits; steps are bounded, so that no text is slow. */
final class Words {

    private static final int LONGEST = 30;

    private Words() {}

    /** Where the word that ends at the place begins; the place itself if none ends there. */
    static int start(Folded text, int end) {
        int start = end;
        while (end - start < LONGEST && inWord(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the word that begins at the place ends, exclusive. */
    static int end(Folded text, int start) {
        int end = start;
        while (end - start < LONGEST && inWord(text, end)) {
            end++;
        }
        return end;
    }

    static boolean inWord(Folded text, int place) {
        return Character.isLetterOrDigit(text.at(place));
    }
}
