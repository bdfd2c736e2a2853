package org.claimboard.quantity;

/**
 * A text in one width, one case and composed syllables, so that it can be compared; each character knows its place in
 * the text as written. Not full NFKC, which makes 102 of 10² and 51⁄2 of 5½.
 */
public final class Folded implements CharSequence {

    private final StringBuilder cased;
    private final String lower;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text) {
        cased = new StringBuilder(text.length());
        starts = new int[text.length()];
        ends = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            int next = Jamo.end(text, at);
            char folded = next > at + 1 ? Jamo.syllable(text, at, next) : fold(text, at);
            if (folded != 0) {
                starts[cased.length()] = at;
                ends[cased.length()] = next;
                cased.append(folded);
            }
            at = next;
        }
        StringBuilder lowered = new StringBuilder(cased.length());
        cased.chars().forEach(character -> lowered.append((char) Character.toLowerCase(character)));
        lower = lowered.toString();
    }

    public static Folded of(String text) {
        return new Folded(text);
    }

    /** The character at the place, or NUL outside the text. */
    public char at(int place) {
        return place < 0 || place >= lower.length() ? 0 : lower.charAt(place);
    }

    public boolean digit(int place) {
        return at(place) >= '0' && at(place) <= '9';
    }

    public boolean hangul(int place) {
        return at(place) >= '가' && at(place) <= '힣';
    }

    public boolean latin(int place) {
        return at(place) < 'ɐ' && Character.isLetter(at(place));
    }

    /** Whether the letter was written as a capital. */
    public boolean capital(int place) {
        return place >= 0 && place < cased.length() && Character.isUpperCase(cased.charAt(place));
    }

    /** The character as it was written, or NUL outside the text. */
    char cased(int place) {
        return place < 0 || place >= cased.length() ? 0 : cased.charAt(place);
    }

    boolean startsWith(String words, int place) {
        return lower.startsWith(words, place);
    }

    /** Where the character at the place begins in the text as written. */
    public int start(int place) {
        return starts[place];
    }

    /** Where the last character before the place ends in the text as written. */
    public int end(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    @Override
    public int length() {
        return lower.length();
    }

    @Override
    public char charAt(int index) {
        return lower.charAt(index);
    }

    @Override
    public String subSequence(int start, int end) {
        return lower.substring(start, end);
    }

    @Override
    public String toString() {
        return lower;
    }

    /** NUL drops the character. */
    private static char fold(String text, int at) {
        char written = text.charAt(at);
        if (written < 0x80) {
            return written == '\n' || written == '\r' ? lineBreak(text, at) : written;
        }
        if (written >= '！' && written <= '～') {
            return (char) (written - '！' + '!');
        }
        return switch (written) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
            case 'ℓ' -> 'l';
            case '￡', '₤' -> '£';
            case '￥' -> '¥';
            case '￦' -> '₩';
            case '〜', '∼' -> '~';
            case '−', '‐', '‑' -> '-';
            default -> written;
        };
    }

    /** A line break in the middle of a sentence is as good as a space; before indentation or an empty line it is not. */
    private static char lineBreak(String text, int at) {
        if (text.charAt(at) == '\r') {
            return 0;
        }
        int last = at - 1;
        while (last >= 0 && (text.charAt(last) == '\r' || text.charAt(last) == ' ')) {
            last--;
        }
        boolean wrapped = last >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(last))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!wrapped) {
            return '\n';
        }
        return text.charAt(at - 1) == ' ' ? 0 : ' ';
    }
}
