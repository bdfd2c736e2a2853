package org.claimboard.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods as people write them: 2026년 3분기, Q3 2026, 3Q26, 2026.1~2026.6, 2026년 1~6월, first half of 2026, FY26,
 * 회계연도 2026(2025년 10월부터). Years of two digits are those of this century, and stand only where nothing else can be meant.
 */
final class PeriodReader {

    private static final int LONGEST = 80;

    private static final String YEAR = "(?<y>\\d{4})";
    private static final String ANY_YEAR = "(?:(?<y>\\d{4})|'?(?<yy>\\d{2}))";
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH_NAME = "(?<name>" + MONTHS + ")[a-z]{0,6}\\.?";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final String NTH = "(?<nth>first|second|third|fourth)";

    private static final List<Pattern> YEARS = all(YEAR + " ?(?:년도?)?");

    private static final List<Pattern> QUARTERS = all(
            YEAR + "년? ?(?<n>[1-4])(?: ?/ ?4)? ?분기",
            YEAR + "[ -]?q(?<n>[1-4])",
            YEAR + "[ -](?<n>[1-4])q",
            "q(?<n>[1-4])(?: of|,|/)? ?" + ANY_YEAR,
            "(?<n>[1-4])q(?: of|,|/)? ?" + ANY_YEAR,
            NTH + " quarter(?: of|,)? " + YEAR,
            YEAR + "-(?<edtf>3[3-6])");

    private static final List<Pattern> HALVES = all(
            YEAR + "년? ?(?<n>1)반기",
            YEAR + "년? ?(?<half>상)반기",
            YEAR + "년? ?[2하]반기",
            YEAR + "[ -]?[hs](?<n>[12])",
            YEAR + "[ -](?<n>[12])h",
            "h(?<n>[12])(?: of|,|/)? ?" + ANY_YEAR,
            "(?<n>[12])h(?: of|,|/)? ?" + ANY_YEAR,
            "(?<nth>first|second) half(?: of|,)? " + YEAR,
            YEAR + "-(?<edtf>4[01])");

    private static final List<Pattern> MONTHLY = all(
            YEAR + "(?:년 ?| )(?<n>\\d{1,2})월",
            YEAR + "(?:[-./]|\\. )(?<n>\\d{1,2})\\.?",
            MONTH_NAME + ",? " + YEAR,
            YEAR + " " + MONTH_NAME);

    private static final List<Pattern> DAILY = all(
            YEAR + "년 ?(?<n>\\d{1,2})월 ?(?<d>\\d{1,2})일",
            YEAR + "(?<sep>[-./]|\\. )(?<n>\\d{1,2})\\k<sep>(?<d>\\d{1,2})\\.?",
            "(?<d>\\d{1,2})(?:st|nd|rd|th)? " + MONTH_NAME + ",? " + YEAR,
            MONTH_NAME + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);

    private static final List<Pattern> FISCAL = all(
            "fy ?" + ANY_YEAR,
            "(?:fiscal|financial)(?: year)? " + YEAR,
            YEAR + " (?:fiscal|financial) year",
            "회계 ?연도 ?" + YEAR + "년?",
            YEAR + "년? ?회계 ?연도");

    /** Where a fiscal year's first month is said behind it. */
    private static final Pattern STARTING = Pattern.compile(
            "(?<fiscal>.+?)(?:@| ?\\(?(?:from |starting |beginning |since )| ?\\()(?<start>[^()@]+?)(?: ?부터)?\\)?");

    private static final Pattern SPAN = Pattern.compile(
            "(?<from>.+?)(?: ?[~–—〜∼] ?| - | to | through | until |/| ?부터 ?|에서 ?|(?<=\\d{4})-(?=\\d{4}))"
                    + "(?<to>.+)");

    private static final Pattern LEADING_YEAR = Pattern.compile("\\d{4}(?:년 ?|[-./] ?)");
    private static final Pattern UNIT = Pattern.compile("년도?|월");

    private PeriodReader() {}

    static Optional<Period> read(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^(?:(?:in|for|during|from) )?(?:the )?", "")
                .replaceFirst("(?<=[가-힣\\d]) ?동안$", "");
        return whole(plain).or(() -> fiscalFrom(plain)).or(() -> span(plain));
    }

    /** One that is no span. */
    private static Optional<Period> whole(String words) {
        return Stream.of(
                        code(YEARS, words, found -> ""),
                        code(QUARTERS, words, found -> "-Q" + number(found)),
                        code(HALVES, words, found -> "-H" + number(found)),
                        code(MONTHLY, words, found -> "-" + month(found)),
                        code(DAILY, words, found -> "-" + month(found) + "-" + two(found.group("d"))),
                        code(FISCAL, words, found -> "").map(code -> "FY" + code))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(PeriodReader::period);
    }

    private static Optional<Period> fiscalFrom(String words) {
        Matcher starting = STARTING.matcher(words);
        if (!starting.matches()) {
            return Optional.empty();
        }
        String start = starting.group("start");
        return code(FISCAL, starting.group("fiscal"), found -> "")
                .flatMap(name -> start.matches("\\d{1,2}월?")
                        ? period("FY" + name + "@" + two(start.replace("월", "")))
                        : whole(start)
                                .filter(month -> month.kind() == Period.Kind.MONTH)
                                .flatMap(month -> period("FY" + name + "@"
                                        + (month.code().startsWith(name + "-")
                                                ? month.code().substring(5)
                                                : month.code()))));
    }

    /** From one day, month or year to another, of which the second may leave out what it shares: 2026년 1~6월. */
    private static Optional<Period> span(String words) {
        Matcher span = SPAN.matcher(words);
        if (!span.matches()) {
            return Optional.empty();
        }
        String from = span.group("from");
        String to = span.group("to").replaceFirst("(?<=[일월년\\d]) ?까지$", "");
        Optional<Period> last = whole(to).or(() -> whole(yearOf(from) + to));
        return last.flatMap(end -> whole(from)
                .filter(start -> start.kind() == end.kind())
                .or(() -> whole(from + unitOf(to)))
                .or(() -> whole(from + " " + end.year()))
                .filter(start -> start.kind() == end.kind())
                .flatMap(start -> period(start + "/" + end)));
    }

    /** “2026년 ” of “2026년 1월”, “2026.” of “2026.1”. */
    private static String yearOf(String from) {
        Matcher year = LEADING_YEAR.matcher(from);
        return year.lookingAt() ? year.group() : "";
    }

    /** “월” of “6월”: 2026년 1~6월. */
    private static String unitOf(String to) {
        Matcher unit = UNIT.matcher(to);
        String last = "";
        while (unit.find()) {
            last = unit.group();
        }
        return last;
    }

    private interface Rest {
        String of(Matcher found);
    }

    private static Optional<String> code(List<Pattern> patterns, String words, Rest rest) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .map(found -> year(found) + rest.of(found))
                .findFirst();
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(new Period(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String year(Matcher found) {
        String year = group(found, "y");
        return year == null ? "20" + group(found, "yy") : year;
    }

    private static int number(Matcher found) {
        String nth = group(found, "nth");
        String edtf = group(found, "edtf");
        String number = group(found, "n");
        if (nth != null) {
            return ORDINALS.indexOf(nth) + 1;
        }
        if (edtf != null) {
            int place = Integer.parseInt(edtf);
            return place >= 40 ? place - 39 : place - 32;
        }
        if (number != null) {
            return Integer.parseInt(number);
        }
        return group(found, "half") == null ? 2 : 1;
    }

    private static String month(Matcher found) {
        String name = group(found, "name");
        return name == null
                ? two(found.group("n"))
                : two(Integer.toString(List.of(MONTHS.split("\\|", -1)).indexOf(name) + 1));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.pattern().pattern().contains("(?<" + name + ">") ? found.group(name) : null;
    }

    private static List<Pattern> all(String... expressions) {
        return Stream.of(expressions).map(Pattern::compile).toList();
    }
}
