package org.claimboard.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts Korean and English text into sentences. What stands between quotation marks is not cut: who says it is in the
 * same sentence. java.text.BreakIterator cuts after “U.S.” and inside quotations, so it is not used.
 */
public final class Sentences {

    private static final String ENDS = ".!?。！？";
    private static final String CLOSERS = "”’\"')]」』";

    /** A line without an end that is at least this long goes on in the next line. */
    private static final int WRAPPED_LINE = 50;

    private static final int LONGEST_WORD = 20;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "no", "vol", "fig", "approx", "gen", "sen", "rep",
            "gov", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e.g", "i.e",
            "p", "pp", "cf", "al");

    /** These end a sentence if the next word is one that begins sentences. */
    private static final Set<String> ABBREVIATIONS_THAT_MAY_END =
            Set.of("u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "inc", "ltd", "co", "corp", "etc", "d.c");

    private static final Set<String> BEGINNINGS = Set.of(
            "the", "a", "an", "it", "he", "she", "they", "we", "this", "that", "these", "in", "but", "and", "on", "at",
            "its", "his", "her", "their", "for", "as", "by", "however", "i", "you", "there", "when", "while");

    private final String text;
    private final BitSet quoted = new BitSet();

    private Sentences(String text) {
        this.text = text;
        for (Quotations.Quotation quotation : Quotations.in(text)) {
            quoted.set(quotation.start(), quotation.end() - 1);
        }
    }

    /** The sentences in their order; what is between them is white space. */
    public static List<Sentence> in(String text) {
        return new Sentences(text).cut();
    }

    private List<Sentence> cut() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            boolean lineEnds = character == '\n' && !isWrapped(lineStart, place);
            if (character == '\n') {
                lineStart = place + 1;
            }
            if (lineEnds || (ENDS.indexOf(character) >= 0 && endsSentence(start, place))) {
                int end = afterClosers(place + 1);
                add(sentences, start, end);
                start = end;
                place = end - 1;
            }
        }
        add(sentences, start, text.length());
        return List.copyOf(sentences);
    }

    private void add(List<Sentence> sentences, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, text.substring(start, end)));
        }
    }

    private boolean endsSentence(int start, int place) {
        int next = afterClosers(place + 1);
        boolean closesQuotation = quoted.get(place) && next > place + 1 && !quoted.get(next - 1);
        if ((quoted.get(place) && !closesQuotation) || at(place + 1) == '.' || at(place - 1) == '.') {
            return false;
        }
        if (closesQuotation && !beginsSentence(next)) {
            return false;
        }
        if (next < text.length() && !isSpace(next)) {
            return isHangul(at(place - 1)) && next == place + 1 && Character.isLetter(at(next));
        }
        return at(place) != '.' || !isAbbreviation(start, place);
    }

    /** Whether a new sentence begins after the quotation that ends at the place. */
    private boolean beginsSentence(int place) {
        int next = place;
        while (next < text.length() && isSpace(next)) {
            next++;
        }
        return next == text.length() || (next > place && !Character.isLowerCase(at(next)));
    }

    private boolean isAbbreviation(int start, int end) {
        int wordStart = end;
        while (wordStart > start && end - wordStart < LONGEST_WORD && !isSpace(wordStart - 1)) {
            wordStart--;
        }
        String word = text.substring(wordStart, end).toLowerCase(Locale.ROOT).replaceFirst("^[(“‘\"']+", "");
        boolean initial = word.length() == 1 && Character.isUpperCase(at(end - 1)) && at(end - 1) < 0x80;
        boolean listed =
                word.chars().allMatch(Character::isDigit) && (wordStart == start || Character.isDigit(at(end + 2)));
        if (ABBREVIATIONS_THAT_MAY_END.contains(word)) {
            return !BEGINNINGS.contains(nextWord(end + 1));
        }
        return initial || listed || ABBREVIATIONS.contains(word);
    }

    private String nextWord(int from) {
        int start = from;
        while (start < text.length() && isSpace(start)) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(at(end))) {
            end++;
        }
        boolean capital = start < end && Character.isUpperCase(at(start));
        return capital || start == text.length() ? text.substring(start, end).toLowerCase(Locale.ROOT) : "-";
    }

    /** Whether the line that ends at the place goes on in the next one. */
    private boolean isWrapped(int lineStart, int place) {
        boolean ended = place > 0 && (ENDS + CLOSERS).indexOf(at(place - 1)) >= 0;
        return place - lineStart >= WRAPPED_LINE && !ended && Character.isLetterOrDigit(at(place + 1));
    }

    private int afterClosers(int from) {
        int place = from;
        while (place < text.length() && CLOSERS.indexOf(at(place)) >= 0) {
            place++;
        }
        return place;
    }

    private char at(int place) {
        return place < 0 || place >= text.length() ? 0 : text.charAt(place);
    }

    private boolean isSpace(int place) {
        return Character.isWhitespace(at(place)) || at(place) == '\u00A0';
    }

    private static boolean isHangul(char character) {
        return character >= '가' && character <= '힣';
    }
}
