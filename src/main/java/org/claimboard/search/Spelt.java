package org.claimboard.search;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A text as it is searched for: signs and full-width letters as plain letters, and each word of {@link Spellings} spelt in
 * one way. Each character knows its place in the text as written, so that matches are marked there.
 */
final class Spelt {

    private static final Set<UnicodeBlock> COMPATIBLE = Set.of(
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.ALPHABETIC_PRESENTATION_FORMS);

    private final StringBuilder text;
    private int[] starts;

    private Spelt(int length) {
        text = new StringBuilder(length);
        starts = new int[length + 16];
    }

    /** The text, composed as it is or not. */
    static Spelt of(String written) {
        Spelt plain = new Spelt(written.length());
        for (int i = 0; i < written.length(); i++) {
            boolean inWord = i > 0 && Character.isLetterOrDigit(written.charAt(i - 1));
            plain.add(inWord && written.charAt(i) == '－' ? "-" : letters(written.charAt(i)), i);
        }
        plain.place(written.length());
        return plain.spelt();
    }

    /** Not all compatible forms: 10² is not 102, and ㎡ is m². */
    private static String letters(char written) {
        String same = String.valueOf(written);
        boolean sign = written > 0xFF
                && COMPATIBLE.contains(UnicodeBlock.of(written))
                && (Character.isLetterOrDigit(written) || Character.getType(written) == Character.OTHER_SYMBOL);
        if (!sign) {
            return same;
        }
        String letters = Normalizer.normalize(same, Normalizer.Form.NFKC);
        return UnicodeBlock.CJK_COMPATIBILITY.equals(UnicodeBlock.of(written))
                ? letters.replaceFirst("(?<=m)2", "²").replaceFirst("(?<=m)3", "³")
                : letters;
    }

    private Spelt spelt() {
        Spelt spelt = new Spelt(text.length());
        String plain = text.toString();
        Matcher found = Spellings.ANY.matcher(plain).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (Spellings.mayBegin(plain.charAt(i))
                    && found.region(i, plain.length()).lookingAt()) {
                spelt.copy(this, done, i);
                spelt.add(found, starts[i], starts[found.end()], plain);
                done = found.end();
                i = done - 1;
            }
        }
        spelt.copy(this, done, plain.length());
        spelt.place(starts[plain.length()]);
        return spelt;
    }

    /** The one way in which what was found is spelt, as a word of its own. */
    private void add(Matcher found, int start, int end, String plain) {
        if (endsInWord()) {
            add(" ", start);
        }
        add(Spellings.reading(found.group()), start);
        if (found.end() < plain.length() && Character.isLetterOrDigit(plain.charAt(found.end()))) {
            add(" ", end);
        }
    }

    private boolean endsInWord() {
        return text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private void copy(Spelt other, int from, int to) {
        for (int i = from; i < to; i++) {
            place(other.starts[i]);
            text.append(other.text.charAt(i));
        }
    }

    private void add(String letters, int start) {
        for (int i = 0; i < letters.length(); i++) {
            place(start);
            text.append(letters.charAt(i));
        }
    }

    private void place(int written) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[text.length()] = written;
    }

    /** Where in the text as written that ends which stands before the place; signs and spellings are taken whole. */
    int writtenEnd(int place) {
        int end = Math.min(place, text.length());
        while (end > 0 && end < text.length() && starts[end] == starts[end - 1]) {
            end++;
        }
        return starts[end];
    }

    /** Where in the text as written the character at the place begins, or where the one before it ends. */
    int written(int place) {
        return starts[Math.max(0, Math.min(place, text.length()))];
    }

    /** How the part of the text as written is spelt, without spaces around it. */
    String part(int start, int end) {
        int from = first(start);
        return text.substring(from, Math.max(from, first(end))).strip();
    }

    private int first(int written) {
        int place = Arrays.binarySearch(starts, 0, text.length() + 1, written);
        int first = place < 0 ? -place - 1 : place;
        while (first > 0 && starts[first - 1] == written) {
            first--;
        }
        return first;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
