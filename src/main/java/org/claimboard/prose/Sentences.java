package org.claimboard.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts Korean and English text into sentences, the same way for everybody who needs them and in every locale. What stands
 * between quotation marks or in brackets is not cut: who says it is in the same sentence. java.text.BreakIterator cuts
 * after “U.S.” and inside quotations, so it is not used.
 */
public final class Sentences {

    private static final String ENDS = ".!?。！？｡";
    private static final String CLOSERS = "”’\"')]」』»》〉）］】〕";

    private static final String BRACKETS_OPEN = "([（［【〔";
    private static final String BRACKETS_CLOSE = ")]）］】〕";

    /** A line without an end that is at least this long goes on in the next line. */
    private static final int WRAPPED_LINE = 50;

    private static final int LONGEST_WORD = 20;

    /** What follows a Korean quotation in the same sentence: “…” 라고 말했다. */
    private static final Pattern QUOTATIVE =
            Pattern.compile("(?:이?라(?:고|며|는|면서|던|니|지만|도|서)|고|며|면서|는|란|이란|하고|하며|하는|했다|했고|하자)(?:도|는|만)?(?=[\\s,.]|$)");

    /** Who said what was asked or called out: “Why?” Musk asked. */
    private static final Pattern SAYING = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.’'-]{0,40}\\s){1,3}(?:said|says|asked|asks|wrote|added|replied|told|tweeted|shouted|cried|exclaimed)\\b"
                    + "|(?:[가-힣]{1,20}\\s){1,3}(?:되?물었다|외쳤다|소리쳤다|따졌다|반문했다|말했다)");

    /** A file or an address may follow Korean without a space: 보고서.pdf, 예시.kr. */
    private static final Pattern EXTENSION = Pattern.compile("[a-z][a-z0-9]{1,4}(?![a-z0-9])");

    private static final Pattern OPENERS = Pattern.compile("^[(\\[“‘\"'「『]+");

    private final String text;
    private final Whole whole;
    private final BitSet points;

    /** As far as was looked for the first letter or digit of the sentence. */
    private int bareTo;

    private Sentences(String text) {
        this.text = text;
        this.whole = Whole.in(text);
        this.points = Whole.points(text);
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
                // A straight mark that begins a line opens a quotation; it closes none of the line before.
                int end = lineEnds ? place + 1 : afterClosers(place + 1);
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
        while (start < to && isSpace(start)) {
            start++;
        }
        int end = to;
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, text.substring(start, end)));
        }
    }

    private boolean endsSentence(int start, int place) {
        int next = afterClosers(place + 1);
        boolean closes = whole.has(place) && next > place + 1 && !whole.has(next - 1);
        if ((whole.has(place) && !closes) || points.get(place) || at(place + 1) == '.' || at(place - 1) == '.') {
            return false;
        }
        if (ENDS.indexOf(at(place + 1)) >= 0) {
            return false;
        }
        if (closes && (!beginsSentence(place, next) || isAside(start, next - 1))) {
            return false;
        }
        if (at(place) == '。' && next == place + 1) {
            // No blank follows it.
            return true;
        }
        if (next < text.length() && !isSpace(next)) {
            return isHangul(at(place - 1)) && next == place + 1 && beginsUnspaced(next);
        }
        if (at(place) == '.') {
            return !isAbbreviation(start, place);
        }
        return closes || !isWithin(start, place);
    }

    /** Whether the bracket that closes there was opened within the sentence. */
    private boolean isAside(int start, int place) {
        return BRACKETS_CLOSE.indexOf(at(place)) >= 0
                && BRACKETS_OPEN.indexOf(at(afterSpace(start))) < 0
                && afterSpace(place + 1) < text.length();
    }

    /** Whether Korean that follows a point without a space is a sentence, and not the end of a file's name. */
    private boolean beginsUnspaced(int place) {
        return Character.isLetter(at(place))
                && !EXTENSION.matcher(text).region(place, text.length()).lookingAt();
    }

    /** Whether a mark other than the point stands within a sentence: Yahoo! reported. */
    private boolean isWithin(int start, int place) {
        int next = afterSpace(place + 1);
        if (next == text.length() || text.substring(place, next).indexOf('\n') >= 0) {
            return false;
        }
        String following = nextWord(place + 1);
        if (Abbreviations.isMarkedName(word(start, place)) && !Abbreviations.begins(following)) {
            return true;
        }
        return Character.isLowerCase(at(next)) && !isCamelCase(next) && !Character.isLowerCase(at(afterSpace(start)));
    }

    /** Whether a new sentence begins after the quotation or bracket that ends at the place. */
    private boolean beginsSentence(int mark, int place) {
        int next = afterSpace(place);
        if (next == text.length()) {
            return true;
        }
        if (next == place || (Character.isLowerCase(at(next)) && !isCamelCase(next))) {
            return false;
        }
        if (text.substring(place, next).indexOf('\n') >= 0) {
            return true;
        }
        boolean said = at(mark) != '.'
                && SAYING.matcher(text).region(next, text.length()).lookingAt();
        return !said && !QUOTATIVE.matcher(text).region(next, text.length()).lookingAt();
    }

    /** Whether the word is one such as iPhone, which begins sentences with a small letter. */
    private boolean isCamelCase(int place) {
        return Character.isUpperCase(at(place + 1));
    }

    private boolean isAbbreviation(int start, int end) {
        String word = word(start, end);
        int wordStart = end - word.length();
        String next = nextWord(end + 1);
        boolean first = isBare(start, wordStart);
        boolean number = Character.isDigit(at(afterSpace(end + 1)));
        boolean initial = word.length() == 1 && Character.isUpperCase(at(end - 1)) && at(end - 1) < 0x80;
        boolean listed = first && Abbreviations.counts(word);
        boolean digits = !word.isEmpty() && word.chars().allMatch(Character::isDigit) && Character.isDigit(at(end + 2));
        return (initial && !Abbreviations.begins(next)) || listed || digits || Abbreviations.keeps(word, next, number);
    }

    /** Whether nothing that can be read stands between the start of a sentence and the place; looks at no place twice. */
    private boolean isBare(int start, int to) {
        bareTo = Math.max(start, bareTo);
        while (bareTo < to && !Character.isLetterOrDigit(text.codePointAt(bareTo))) {
            bareTo++;
        }
        return bareTo >= to;
    }

    /** The word that ends at the place, in small letters. */
    private String word(int start, int end) {
        int wordStart = end;
        while (wordStart > start && end - wordStart < LONGEST_WORD && !isSpace(wordStart - 1)) {
            wordStart--;
        }
        return OPENERS.matcher(text.substring(wordStart, end).toLowerCase(Locale.ROOT))
                .replaceFirst("");
    }

    /** The next word in small letters if it has a capital; empty at the end; a dash for any other. */
    private String nextWord(int from) {
        int start = afterSpace(from);
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(at(end))) {
            end++;
        }
        boolean capital = start < end && Character.isUpperCase(at(start));
        return capital || start == text.length() ? text.substring(start, end).toLowerCase(Locale.ROOT) : "-";
    }

    /** Whether the line that ends at the place goes on in the next one. */
    private boolean isWrapped(int lineStart, int place) {
        int last = place - 1;
        while (last > lineStart && at(last) == ' ') {
            last--;
        }
        boolean ended = last >= 0 && (ENDS + CLOSERS).indexOf(at(last)) >= 0;
        return place - lineStart >= WRAPPED_LINE && !ended && Character.isLetterOrDigit(at(place + 1));
    }

    private int afterClosers(int from) {
        int place = from;
        while (place < text.length() && CLOSERS.indexOf(at(place)) >= 0) {
            place++;
        }
        return place;
    }

    private int afterSpace(int from) {
        int place = from;
        while (place < text.length() && isSpace(place)) {
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
