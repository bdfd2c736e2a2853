package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a whole, in percent: half of, 절반, 4분의 3. Only those that a finite decimal states exactly: a third is none.
 */
final class Shares {

    /** The words for the parts after a number: thirds, quarters. */
    static final Phrases<Integer> PARTS = WordTable.phrases(Shares.class, "parts.properties", Integer::valueOf);

    private static final Phrases<Integer> COUNTS =
            WordTable.phrases(Shares.class, "part-counts.properties", Integer::valueOf);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<String> CHANGE_ENDS = WordLists.set("change-ends");

    private Shares() {}

    /** A share in words at the place. */
    static @Nullable Numeral inWords(Folded text, int start) {
        if (text.startsWith("절반", start)) {
            return share(start, start + 2, 1, 2);
        }
        if (isPartOfTime(text, start)) {
            return null;
        }
        boolean halfOfScale = text.startsWith("half of ", start) && isOfScale(text, start + "half of ".length());
        if ((text.startsWith("half of ", start) && !halfOfScale)
                || (text.startsWith("half", start) && !text.latin(start + 4) && limited(text, start))) {
            return share(start, start + 4, 1, 2);
        }
        if (text.startsWith(" by ", start - " by ".length())) {
            Numeral change = ofChange(text, start);
            if (change != null) {
                return change;
            }
        }
        Phrases.Found<Integer> count = COUNTS.at(text, start);
        if (count == null || (text.at(count.end()) != ' ' && text.at(count.end()) != '-')) {
            return null;
        }
        Phrases.Found<Integer> part = PARTS.at(text, count.end() + 1);
        if (part == null || !text.startsWith(" of ", part.end())) {
            return null;
        }
        if (isOfScale(text, part.end() + " of ".length())) {
            return ofScale(text, start, count.meaning(), part);
        }
        Numeral ofPoint = ofOnePercent(text, start, part.end() + " of ".length(), count.meaning(), part.meaning());
        return ofPoint == null ? share(start, part.end(), count.meaning(), part.meaning()) : ofPoint;
    }

    /** By half, by a fifth: where no word follows that the part would be of. */
    private static @Nullable Numeral ofChange(Folded text, int start) {
        boolean half = text.startsWith("half", start);
        Phrases.Found<Integer> count = half ? new Phrases.Found<>(start, start - 1, 1) : COUNTS.at(text, start);
        Phrases.Found<Integer> part = count == null ? null : PARTS.at(text, count.end() + 1);
        if (count == null || part == null) {
            return null;
        }
        int next = text.at(part.end()) == ' ' ? part.end() + 1 : part.end();
        String word = text.subSequence(next, Words.end(text, next));
        return word.isEmpty() || CHANGE_ENDS.contains(word)
                ? share(start, part.end(), count.meaning(), part.meaning())
                : null;
    }

    /** A quarter of a percentage point, three-quarters of one percent: a number of the points, and no share. */
    private static @Nullable Numeral ofOnePercent(Folded text, int start, int place, int count, int parts) {
        for (String one : List.of("a ", "1 ", "one ")) {
            if (!text.startsWith(one + "percent", place) && !text.startsWith(one + "per cent", place)) {
                continue;
            }
            int end = place + one.length() - 1;
            try {
                BigDecimal value = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(parts));
                return Numeral.of(start, end, value, Numeral.Form.GROUPED);
            } catch (ArithmeticException e) {
                return Numeral.unread(start, end);
            }
        }
        return null;
    }

    /** The first half of a year is no share. */
    private static boolean isPartOfTime(Folded text, int start) {
        int end = text.at(start - 1) == ' ' ? start - 1 : start;
        String word = text.subSequence(Words.start(text, end), end);
        return text.startsWith("half", start)
                && (word.equals("first") || word.equals("second") || word.equals("latter") || word.equals("other"));
    }

    private static Numeral ofScale(Folded text, int start, int count, Phrases.Found<Integer> part) {
        int place = part.end() + " of ".length();
        int word = text.startsWith("a ", place) ? place + 2 : place;
        Phrases.Found<BigDecimal> scale = EnglishScales.WORDS.at(text, word);
        if (scale == null) {
            return Numeral.unread(start, word);
        }
        try {
            BigDecimal all = scale.meaning().multiply(BigDecimal.valueOf(count));
            return Numeral.scaled(start, scale.end(), all.divide(BigDecimal.valueOf(part.meaning())), BigDecimal.ONE);
        } catch (ArithmeticException e) {
            return Numeral.unread(start, scale.end());
        }
    }

    /** Three quarters of a million are a number of their own. */
    private static boolean isOfScale(Folded text, int place) {
        int scale = text.startsWith("a ", place) ? place + 2 : place;
        return EnglishScales.WORDS.at(text, scale) != null;
    }

    /** Whether the half after “more than” or the like is a share: more than half a million is not. */
    private static boolean limited(Folded text, int start) {
        boolean alone = List.of(" a ", " an ", "-", " million", " billion", " the ").stream()
                .noneMatch(words -> text.startsWith(words, start + 4));
        return alone && Qualifiers.before(text, start) != null;
    }

    /** Where the words 분의 after digits end; the place itself if they are not there. */
    static int partsEnd(Folded text, int end) {
        if (!text.startsWith("분의", end)) {
            return end;
        }
        return text.at(end + 2) == ' ' ? end + 3 : end + 2;
    }

    /** The share; null if no finite decimal states it. */
    static @Nullable Numeral share(int start, int end, long count, long parts) {
        return share(start, end, BigDecimal.valueOf(count), BigDecimal.valueOf(parts));
    }

    static @Nullable Numeral share(int start, int end, BigDecimal count, BigDecimal parts) {
        if (parts.signum() <= 0 || parts.precision() > 15) {
            return null;
        }
        try {
            return Numeral.of(start, end, count.multiply(HUNDRED).divide(parts), Numeral.Form.SHARE);
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
