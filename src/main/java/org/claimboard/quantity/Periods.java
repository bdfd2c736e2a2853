package org.claimboard.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Period;
import org.jspecify.annotations.Nullable;

/** The time that a figure is for, where the clause names its year: 2026년 3분기, FY2026, Q3 2026, 2026 H1, in 2026. */
final class Periods {

    /** How far before and behind a number its time may stand; every match is within, so that no text is slow. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 30;

    private static final Pattern TIME = Pattern.compile("fy ?20\\d\\d|20\\d\\d ?회계연도"
            + "|(?<!\\d)(?:19|20)\\d\\d(?:년)? ?(?:[1-4] ?분기|q[1-4]|h[12]|[상하]반기|(?:1[0-2]|[1-9])월(?! ?\\d))"
            + "|(?<![a-z])(?:q[1-4]|h[12])(?: of)? 20\\d\\d"
            + "|(?<!\\d)(?:19|20)\\d\\d년(?! ?\\d|까지|부터| ?만에|보다| ?대비|에 비해| ?이후| ?이래|생|형)"
            + "|(?<![a-z])(?:in|for|during) (?:19|20)\\d\\d(?![\\d,.]\\d|\\d|[-–/]\\d)");

    /** A part of a year that is named before. */
    private static final Pattern PART =
            Pattern.compile("[상하]반기|(?<!\\d)[1-4] ?분기|(?<![\\d.])(?:1[0-2]|[1-9])월(?! ?\\d)");

    private static final Pattern YEAR = Pattern.compile("\\d{4}(?!@)");

    private Periods() {}

    static @Nullable Period of(Folded text, Finding finding) {
        int from = clauseStart(text, finding.start());
        int to = clauseEnd(text, finding.end());
        if (!hasYear(text, from, to)) {
            return null;
        }
        Matcher next = TIME.matcher(text.subSequence(finding.end(), to));
        if (next.find() && next.start() <= 1) {
            return named(next);
        }
        Matcher before = TIME.matcher(text.subSequence(from, finding.start()));
        Period last = null;
        int rest = from;
        while (before.find()) {
            last = named(before);
            rest = from + before.end();
        }
        if (last != null) {
            return within(last, text.subSequence(rest, finding.start()));
        }
        Matcher behind = TIME.matcher(text.subSequence(finding.end(), to));
        return behind.find() && !isHeldAgainst(text, finding.end(), behind.start()) ? named(behind) : null;
    }

    /** 2025년 상반기 3.2조원, 하반기 3.9조원: the second half is of the same year. Null if it is of one that nobody names. */
    private static @Nullable Period within(Period named, String between) {
        Matcher part = PART.matcher(between);
        String last = null;
        while (part.find()) {
            last = part.group();
        }
        if (last == null) {
            return named;
        }
        Matcher year = YEAR.matcher(named.code());
        return year.lookingAt() ? Period.read(year.group() + "년 " + last).orElse(null) : null;
    }

    /** “Twice as much as in 2008” is held against that year, and not for it. */
    private static boolean isHeldAgainst(Folded text, int start, int length) {
        String between = text.subSequence(start, start + length);
        return between.contains(" as ")
                || between.contains("than ")
                || between.contains("since ")
                || between.contains("from ");
    }

    private static int clauseStart(Folded text, int end) {
        int start = end;
        while (start > 0 && end - start < BEFORE && !isEnd(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(Folded text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < BEHIND
                && !isEnd(text, end)
                && !text.startsWith(", ", end)
                && (!text.digit(end) || isYear(text, end))) {
            end = isYear(text, end) ? end + 4 : end + 1;
        }
        return Math.min(end, text.length());
    }

    /** Cheap: most figures stand near no year. */
    private static boolean hasYear(Folded text, int from, int to) {
        for (int place = from; place < to; place++) {
            if (isYear(text, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Folded text, int place) {
        return (text.startsWith("20", place) || text.startsWith("19", place))
                && text.digit(place + 2)
                && text.digit(place + 3)
                && !text.digit(place + 4);
    }

    private static boolean isEnd(Folded text, int place) {
        char sign = text.at(place);
        return sign == '\n' || sign == ';' || sign == '|' || (sign == '.' && !text.digit(place + 1));
    }

    /** As {@link Period} reads what people type. */
    private static @Nullable Period named(Matcher time) {
        return Period.read(time.group()).orElse(null);
    }
}
