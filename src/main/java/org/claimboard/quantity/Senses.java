package org.claimboard.quantity;

import java.util.Locale;
import java.util.Set;
import org.claimboard.record.Direction;
import org.jspecify.annotations.Nullable;

/** What kind of figure an amount is, by the words around it. */
final class Senses {

    /** How far behind or before a number its verb and what it is held against may stand. */
    private static final int NEAR = 24;

    private static final Phrases<Direction> DIRECTIONS = WordTable.phrases(
            Senses.class, "directions.properties", word -> Direction.valueOf(word.toUpperCase(Locale.ROOT)));

    private static final Phrases<String> BASES = WordTable.phrases(Senses.class, "bases.properties", code -> code);

    /** Verbs beside which an amount of money or of points is by how much something rose or fell. */
    private static final Phrases<Boolean> STEPS = WordLists.phrases("steps");

    private static final Set<String> SMALL_STEPS = Set.of("cents", "pence", "points", "basis-points");

    private static final Set<String> PHRASAL_UP = WordLists.set("phrasal-up");

    private static final Set<String> LENGTHS = WordLists.set("lengths");

    /** Cut its rates by 25 basis points: the verb may stand some words before. */
    private static final int WORDS_BEFORE_BY = 4;

    private static final Set<String> POINTS = Set.of("percentage-points", "basis-points");

    private Senses() {}

    static Sense of(Folded text, Amount amount, Finding finding) {
        String code = finding.code();
        if ("year".equals(code)) {
            return Sense.of(FigureKind.YEAR);
        }
        Direction direction = direction(text, finding);
        String base = base(text, finding);
        boolean change = direction != null
                && (base != null
                        || "percent".equals(code)
                        || (code != null && POINTS.contains(code))
                        || isByHowMuch(text, amount, finding));
        return new Sense(
                finding.per(),
                kind(text, amount, finding, change),
                change ? direction : null,
                change ? base : null,
                Periods.of(text, finding),
                null);
    }

    private static FigureKind kind(Folded text, Amount amount, Finding finding, boolean change) {
        String code = finding.code();
        if (code != null && POINTS.contains(code)) {
            return FigureKind.DIFFERENCE;
        }
        if (change) {
            return FigureKind.CHANGE;
        }
        if ("times".equals(code)) {
            return FigureKind.RATIO;
        }
        boolean part = amount.numeral().form() == Numeral.Form.SHARE || text.startsWith(" of ", finding.end());
        return part && "percent".equals(code) ? FigureKind.SHARE : FigureKind.LEVEL;
    }

    /**
     * Whether the words right beside the number tell by how much something changed: 200원 오른다, rose by 25 cents, up 3 points.
     * A length or a time beside such a word may be how far or for how long.
     */
    private static boolean isByHowMuch(Folded text, Amount amount, Finding finding) {
        boolean stretch = amount.unit() != null && (amount.unit().isDuration() || LENGTHS.contains(finding.code()));
        if (text.startsWith(" by ", finding.start() - " by ".length())) {
            return true;
        }
        if (stretch || "times".equals(finding.code())) {
            return false;
        }
        int behind = behindBrackets(text, finding.end());
        int next = text.at(behind) == ' ' ? behind + 1 : behind;
        if (text.hangul(next)) {
            return DIRECTIONS.at(text, next) != null;
        }
        boolean priced =
                amount.code() != null && (CurrencyWords.isCode(amount.code()) || SMALL_STEPS.contains(amount.code()));
        return priced && text.at(finding.start() - 1) == ' ' && STEPS.before(text, finding.start() - 1) != null;
    }

    /** Right behind the number and what is in brackets there, or in English right before it. */
    private static @Nullable Direction direction(Folded text, Finding finding) {
        if (isOnTheWay(text, finding)) {
            return null;
        }
        int behind = behindBrackets(text, finding.end());
        for (int place = behind; place < behind + 6; place++) {
            Phrases.Found<Direction> found =
                    Words.inWord(text, place - 1) && !text.hangul(place) ? null : DIRECTIONS.at(text, place);
            if (found != null) {
                return found.meaning();
            }
            if (text.digit(place)
                    || ".,;\n".indexOf(text.at(place)) >= 0
                    || (text.latin(place) && text.at(place - 1) != ' ')) {
                break;
            }
        }
        int before = finding.start();
        boolean by = text.startsWith(" by ", before - " by ".length());
        for (int words = 0; words < (by ? WORDS_BEFORE_BY : 2) && text.at(before - 1) == ' '; words++) {
            Phrases.Found<Direction> found = DIRECTIONS.before(text, before - 1);
            if (found != null && text.latin(found.start())) {
                return isPhrasal(text, found.start(), before - 1) ? null : found.meaning();
            }
            before = Words.start(text, before - 1);
        }
        return null;
    }

    /** They make up 61 percent, and nothing went up. */
    private static boolean isPhrasal(Folded text, int start, int end) {
        boolean up = end - start == 2 && text.startsWith("up", start) && text.at(start - 1) == ' ';
        return up && PHRASAL_UP.contains(text.subSequence(Words.start(text, start - 1), start - 1));
    }

    /** 23.45포인트(0.91%) 오른: the verb stands behind the brackets. */
    private static int behindBrackets(Folded text, int end) {
        if (text.at(end) != '(') {
            return end;
        }
        int close = end;
        while (close < end + NEAR && text.at(close) != ')') {
            close++;
        }
        return text.at(close) == ')' ? close + 1 : end;
    }

    /** Whether it is where something rose from or to, and not by how much: 4.1%로 올랐다, fell from 95%. */
    private static boolean isOnTheWay(Folded text, Finding finding) {
        for (String particle : new String[] {"로 ", "으로 ", "에서 ", "까지 "}) {
            if (text.startsWith(particle, finding.end())) {
                return true;
            }
        }
        return text.startsWith(" from ", finding.start() - 6) || text.startsWith(" to ", finding.start() - 4);
    }

    /** The nearest that stands in the clause, before the number or behind it. */
    /** Where words such as 1년 전보다 end, whose number is no figure; the place itself if none begin there. */
    static int baseEnd(Folded text, int place) {
        Phrases.Found<String> base = BASES.at(text, place);
        return base == null ? place : base.end();
    }

    private static @Nullable String base(Folded text, Finding finding) {
        for (int place = finding.start(); place > finding.start() - NEAR && place > 0; place--) {
            if (place < finding.start() && (text.digit(place) || ".;\n".indexOf(text.at(place)) >= 0)) {
                break;
            }
            Phrases.Found<String> found = BASES.before(text, place);
            if (found != null) {
                return found.meaning();
            }
        }
        for (int place = finding.end(); place < finding.end() + NEAR; place++) {
            if (text.digit(place) || ".;\n".indexOf(text.at(place)) >= 0) {
                break;
            }
            Phrases.Found<String> found = text.latin(place) && text.at(place - 1) == ' ' ? BASES.at(text, place) : null;
            if (found != null) {
                return found.meaning();
            }
        }
        return null;
    }
}
