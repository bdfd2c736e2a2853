package org.claimboard.record;

/** Lines end in other ways in other programs. */
public final class LineEnds {

    private static final char RETURN = '\r';
    private static final char VERTICAL_TAB = '\u000B';
    private static final char FORM_FEED = '\f';
    private static final char NEXT_LINE = '\u0085';

    private LineEnds() {}

    /** The text with a line feed wherever a line ends, as it is kept. */
    public static String unified(String text) {
        return text.replace("\r\n", "\n").replace(RETURN, '\n');
    }

    /** The same text, of the same length, with a line feed wherever a line ends: of two characters, the first becomes a blank. */
    public static String inPlace(String text) {
        return text.replace("\r\n", " \n")
                .replace(RETURN, '\n')
                .replace(VERTICAL_TAB, '\n')
                .replace(FORM_FEED, '\n')
                .replace(NEXT_LINE, '\n');
    }
}
