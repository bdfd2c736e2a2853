package org.claimboard.quantity;

import java.util.Set;

/** Tells the digits in names, ordinals, times and references from amounts: GPT-4, RTX 4090, 3rd, page 3, 1위. */
final class Names {

    private static final Phrases<Boolean> LABELS = WordTable.phrases(Names.class, "labels.properties", label -> true);

    /** Short words that begin with a capital at the start of a sentence and name nothing. */
    private static final Set<String> FUNCTION_WORDS = WordLists.set("function-words");

    /** Apart from the number, these make it an ordinal, a date or a time of day. */
    private static final Phrases<Boolean> ORDINALS = WordLists.phrases("ordinals");

    private static final Phrases<Boolean> PARTICLES = WordLists.phrases("particles");

    private static final Phrases<Boolean> COPULAS = WordLists.phrases("copulas");

    private static final Set<String> VAGUE = WordLists.set("vague");

    private Names() {}

    /** Whether what stands right before the digits makes them part of a name or of another number. */
    static boolean isPartOfName(Folded text, int start) {
        char before = text.at(start - 1);
        if (Character.isIdeographic(before)
                || text.latin(start - 1)
                || (before != 0 && "_#@^".indexOf(before) >= 0)
                || text.startsWith("분의", start - 2)) {
            return true;
        }
        boolean afterNumber = text.digit(start - 2);
        boolean afterLetter = text.latin(start - 2);
        return switch (before) {
            case '.' -> afterNumber || afterLetter || text.at(start - 2) <= ' ';
            case '-', '/' -> afterNumber || afterLetter;
            case ':' -> afterNumber;
            case '\'', '’' -> text.digit(start + 1) && !text.digit(start + 2);
            case ' ' -> text.startsWith("분의", start - 3) || (text.at(start - 2) == '/' && text.digit(start - 4));
            default -> false;
        };
    }

    /** Whether the number goes on into something else: 4o, 3rd, 15:30, 3/4, 3월. */
    static boolean goesOn(Folded text, int end, boolean grouped) {
        char next = text.at(end);
        if (Character.isIdeographic(next)
                || text.latin(end)
                || (":/^_".indexOf(next) >= 0 && next != 0 && text.digit(end + 1))) {
            return true;
        }
        if ((next == '\'' || next == '’' || next == '"')
                && (text.digit(end + 1) || (next == '"' && text.at(end - 2) == '\''))) {
            return true;
        }
        if (next == '-' && text.latin(end + 1) && !grouped) {
            return true;
        }
        if (text.hangul(end)) {
            if (grouped && COPULAS.at(text, end) != null) {
                return false;
            }
            Phrases.Found<Boolean> particle = PARTICLES.at(text, end);
            boolean qualified = Qualifiers.after(text, end) != null;
            return !qualified && (particle == null || text.hangul(particle.end()));
        }
        return next == ' ' && ORDINALS.at(text, end + 1) != null && !text.startsWith("시간", end + 1);
    }

    /** Whether the word before makes the digits its label: page 3, 제 3, No. 5. */
    static boolean isLabelled(Folded text, int start) {
        int end = text.at(start - 1) == ' ' ? start - 1 : start;
        end = text.at(end - 1) == '.' ? end - 1 : end;
        return LABELS.before(text, end) != null;
    }

    /** Whether 제 before the number makes it an ordinal: 제5조, 제 3차. */
    static boolean isOrdinal(Folded text, int start) {
        int end = text.at(start - 1) == ' ' ? start - 1 : start;
        return text.at(end - 1) == '제' && !text.hangul(end - 2);
    }

    /** Whether the number is how sure an interval is, and no figure of its own. */
    static boolean isLevelOfConfidence(Folded text, int end) {
        for (String words : new String[] {" ci", " confidence", " 신뢰", "신뢰"}) {
            if (text.startsWith(words, end) && !(words.equals(" ci") && text.latin(end + 3))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words such as “several” leave the number open. */
    static boolean isVague(Folded text, int start) {
        int end = text.at(start - 1) == ' ' || text.at(start - 1) == '-' ? start - 1 : start;
        return VAGUE.contains(text.subSequence(Words.start(text, end), end));
    }

    /** Whether digits with no unit and no qualifier stand where names and lists have them. */
    static boolean isBareName(Folded text, Numeral numeral) {
        int start = numeral.start();
        int end = numeral.end();
        boolean bracketed = "([".indexOf(text.at(start - 1)) >= 0 && ")]".indexOf(text.at(end)) >= 0;
        boolean listed = text.at(end) == '.' && text.at(end + 1) == ' ' && isLineStart(text, start);
        boolean attached = text.hangul(start - 1);
        boolean alone = isLineStart(text, start)
                && (text.at(end) == '\n' || text.at(end) == 0)
                && (text.at(start - 1) != 0 || text.at(end) != 0);
        if (bracketed || listed || attached || alone) {
            return true;
        }
        int wordEnd = text.at(start - 1) == ' ' ? start - 1 : start;
        int wordStart = Words.start(text, wordEnd);
        if (wordStart == wordEnd) {
            return false;
        }
        String word = text.subSequence(wordStart, wordEnd);
        boolean street = wordEnd - wordStart > 2 && "로길".indexOf(text.at(wordEnd - 1)) >= 0;
        return text.digit(wordEnd - 1)
                || street
                || ((text.hangul(wordEnd - 1) || text.hangul(wordStart)) && !text.hangul(end))
                || text.capital(wordStart + 1)
                || (text.capital(wordStart) && !FUNCTION_WORDS.contains(word));
    }

    private static boolean isLineStart(Folded text, int start) {
        int place = start - 1;
        while (text.at(place) == ' ' && start - place < 8) {
            place--;
        }
        return text.at(place) == '\n' || text.at(place) == 0 || text.at(place) == '•';
    }
}
