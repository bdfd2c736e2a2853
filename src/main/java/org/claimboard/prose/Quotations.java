package org.claimboard.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks. */
public final class Quotations {

    /** A mark that is not closed within so many characters, or within its paragraph, opens nothing. */
    static final int LONGEST = 800;

    /**
     * What stands between quotation marks.
     *
     * @param start the place of the opening mark
     * @param end the place after the closing mark
     */
    public record Quotation(int start, int end) {}

    private static final String OPENING = "“\"「『‘«《〈'";
    private static final String CLOSING = "”\"」』’»》〉'";

    private Quotations() {}

    /** The quotations in their order; they do not overlap. */
    public static List<Quotation> in(String text) {
        List<Quotation> quotations = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            int kind = opens(text, place) ? OPENING.indexOf(text.charAt(place)) : -1;
            int end = kind < 0 ? -1 : close(text, place + 1, CLOSING.charAt(kind));
            if (end > 0) {
                quotations.add(new Quotation(place, end));
            }
            place = end > 0 ? end : place + 1;
        }
        return quotations;
    }

    /** A straight mark opens only before a word and behind none: not in don't, workers' and '90s. */
    private static boolean opens(String text, int place) {
        if (text.charAt(place) != '\'') {
            return true;
        }
        boolean behindWord = place > 0 && Character.isLetterOrDigit(text.charAt(place - 1));
        return !behindWord && place + 1 < text.length() && Character.isLetter(text.charAt(place + 1));
    }

    private static int close(String text, int from, char mark) {
        int last = Math.min(text.length(), from + LONGEST);
        for (int place = from; place < last; place++) {
            char character = text.charAt(place);
            if (character == '\n') {
                return -1;
            }
            if (character == mark && !isApostrophe(text, place)) {
                return place + 1;
            }
        }
        return -1;
    }

    /** In “don’t” the mark closes nothing. */
    private static boolean isApostrophe(String text, int place) {
        char mark = text.charAt(place);
        return (mark == '’' || mark == '\'')
                && place + 1 < text.length()
                && isLatin(text.charAt(place + 1))
                && isLatin(text.charAt(place - 1));
    }

    private static boolean isLatin(char character) {
        return character < 'ɐ' && Character.isLetter(character);
    }
}
