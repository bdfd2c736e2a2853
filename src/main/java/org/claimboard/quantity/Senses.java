package org.claimboard.quantity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of figure an amount is, by the words around it. */
final class Senses {

    /** How far behind or before a number its verb and what it is held against may stand. */
    private static final int NEAR = 24;

    private static final Phrases<Direction> DIRECTIONS = WordTable.phrases(
            Senses.class, "directions.properties", word -> Direction.valueOf(word.toUpperCase(Locale.ROOT)));

    private static final Phrases<String> BASES = WordTable.phrases(Senses.class, "bases.properties", code -> code);

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
                && (base != null || "percent".equals(code) || (code != null && POINTS.contains(code)));
        return new Sense(
                amount.per(),
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

    /** Right behind the number, or in English right before it. */
    private static @Nullable Direction direction(Folded text, Finding finding) {
        if (isOnTheWay(text, finding)) {
            return null;
        }
        for (int place = finding.end(); place < finding.end() + 6; place++) {
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
        for (int words = 0; words < 2 && text.at(before - 1) == ' '; words++) {
            Phrases.Found<Direction> found = DIRECTIONS.before(text, before - 1);
            if (found != null && text.latin(found.start())) {
                return found.meaning();
            }
            before = Words.start(text, before - 1);
        }
        return null;
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
