package org.claimboard.record;

/** Which characters texts have: those that every database and file format keeps and every page shows. */
public final class PlainText {

    private PlainText() {}

    /** Whether the text can be kept: no control characters but line breaks and tabs, no half characters. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(PlainText::isKept);
    }

    /** Whether the text can be kept as one line, in which line breaks and tabs are control characters, too. */
    public static boolean isLine(String text) {
        return text.codePoints().noneMatch(PlainText::isUnfit);
    }

    /** Whether the text can be kept as a line and all of it be seen: no joiners, marks of direction and the like. */
    public static boolean isVisibleLine(String text) {
        return text.codePoints().noneMatch(c -> isUnfit(c) || Character.getType(c) == Character.FORMAT);
    }

    /** The text as one line that can be kept: with blanks for what cannot, and of that many UTF-16 units at most. */
    public static String line(String text, int longest) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> isUnfit(c) ? ' ' : c)
                .takeWhile(c -> line.length() + Character.charCount(c) <= longest)
                .forEachOrdered(line::appendCodePoint);
        return line.toString();
    }

    /** Whether texts may have the character. */
    public static boolean isKept(int character) {
        return character == '\n' || character == '\t' || !isUnfit(character);
    }

    /** Whether not even lines can have the character: a control character, or half of one. */
    public static boolean isUnfit(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
