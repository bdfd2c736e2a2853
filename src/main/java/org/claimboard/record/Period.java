package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure is for. Each period has one code:
 *
 * <ul>
 *   <li>years, months and days as ISO 8601-1 writes them: {@code 2026}, {@code 2026-03}, {@code 2026-03-05};
 *   <li>a span of two years, months or days as ISO 8601-1 writes intervals, both ends included: {@code 2026-01/2026-06};
 *   <li>a quarter as SDMX (ISO 17369) writes it: {@code 2026-Q3}, where ISO 8601-2 and EDTF level 2 have the unreadable
 *       {@code 2026-35};
 *   <li>a half as companies write it: {@code 2026-H1}, which is {@code 2026-S1} to SDMX and {@code 2026-40} to EDTF;
 *   <li>a fiscal year by its name: {@code FY2026}. Countries begin it in different months, and name it after the year in which
 *       it begins or that in which it ends, so that its days are known only where its first month is said: {@code FY2026@04}
 *       begins in April 2026, {@code FY2026@2025-10} in October 2025.
 * </ul>
 *
 * @param code as above; years from 0001 to 9999
 */
public record Period(@JsonValue String code) {

    public static final int LONGEST = 21;

    /** What is written where a period is asked for. */
    public static final String EXAMPLES =
            "2026, 2026-H1, 2026-Q3, 2026-03, 2026-03-05, 2026-01/2026-06, FY2026 or FY2026@2025-10";

    private static final Pattern WHOLE = Pattern.compile("\\d{4}(?:-(?:H[12]|Q[1-4]|\\d{2}(?:-\\d{2})?))?");
    private static final Pattern END = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    private static final Pattern FISCAL =
            Pattern.compile("FY(?<name>\\d{4})(?:@(?:(?<year>\\d{4})-)?(?<month>\\d{2}))?");

    /** What kind of stretch it is. */
    public enum Kind {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY,
        SPAN,
        FISCAL_YEAR
    }

    /**
     * @throws IllegalArgumentException if the code is none of the above, or names no days that there are
     */
    @JsonCreator
    public Period {
        if (code.length() > LONGEST || !isCode(code)) {
            throw new IllegalArgumentException("\"" + shortened(code) + "\" is no period: write " + EXAMPLES);
        }
    }

    /** The period that words name, as people of either language write it; empty if they name none, or more than one. */
    public static Optional<Period> read(String words) {
        return PeriodReader.read(words);
    }

    /** What kind of stretch it is. */
    public Kind kind() {
        if (code.startsWith("FY")) {
            return Kind.FISCAL_YEAR;
        }
        if (code.indexOf('/') > 0) {
            return Kind.SPAN;
        }
        if (code.length() == 4) {
            return Kind.YEAR;
        }
        return switch (code.charAt(5)) {
            case 'H' -> Kind.HALF;
            case 'Q' -> Kind.QUARTER;
            default -> code.length() == 7 ? Kind.MONTH : Kind.DAY;
        };
    }

    /** The year that it is named after; the first of a span. */
    public int year() {
        return Integer.parseInt(code.startsWith("FY") ? code.substring(2, 6) : code.substring(0, 4));
    }

    /** The two ends of a span; of anything else itself alone. */
    public List<Period> ends() {
        int stroke = code.indexOf('/');
        return stroke < 0
                ? List.of(this)
                : List.of(new Period(code.substring(0, stroke)), new Period(code.substring(stroke + 1)));
    }

    /** The month in which a fiscal year begins; empty of others, and where it is not said. */
    public Optional<YearMonth> begins() {
        Matcher fiscal = FISCAL.matcher(code);
        return fiscal.matches() ? Optional.ofNullable(start(fiscal)) : Optional.empty();
    }

    /** Its first day; empty of a fiscal year that may begin in any month. */
    public Optional<LocalDate> first() {
        return switch (kind()) {
            case FISCAL_YEAR -> begins().map(month -> month.atDay(1));
            case SPAN -> ends().get(0).first();
            case YEAR -> Optional.of(LocalDate.of(year(), 1, 1));
            case HALF -> Optional.of(LocalDate.of(year(), 6 * part() - 5, 1));
            case QUARTER -> Optional.of(LocalDate.of(year(), 3 * part() - 2, 1));
            case MONTH -> Optional.of(YearMonth.parse(code).atDay(1));
            case DAY -> Optional.of(LocalDate.parse(code));
        };
    }

    /** Its last day; empty of a fiscal year that may begin in any month. */
    public Optional<LocalDate> last() {
        return switch (kind()) {
            case FISCAL_YEAR -> begins().map(month -> month.plusMonths(11).atEndOfMonth());
            case SPAN -> ends().get(1).last();
            case YEAR -> Optional.of(LocalDate.of(year(), 12, 31));
            case HALF -> Optional.of(YearMonth.of(year(), 6 * part()).atEndOfMonth());
            case QUARTER -> Optional.of(YearMonth.of(year(), 3 * part()).atEndOfMonth());
            case MONTH -> Optional.of(YearMonth.parse(code).atEndOfMonth());
            case DAY -> Optional.of(LocalDate.parse(code));
        };
    }

    /**
     * Whether both are the same days. A fiscal year whose first month is not said is the same as those of its name, and no
     * other period.
     */
    public boolean isSameTime(Period other) {
        if (kind() == Kind.FISCAL_YEAR && other.kind() == Kind.FISCAL_YEAR) {
            boolean known = begins().isPresent() && other.begins().isPresent();
            return known ? begins().equals(other.begins()) : year() == other.year();
        }
        return code.equals(other.code)
                || (first().isPresent() && first().equals(other.first()) && last().equals(other.last()));
    }

    /**
     * As people say it: 2026년 3분기, Q3 2026.
     *
     * @param language BCP 47
     */
    public String name(String language) {
        return PeriodNames.of(this, Phrases.of(language));
    }

    /** Which half or quarter. */
    int part() {
        return code.charAt(6) - '0';
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static boolean isCode(String code) {
        int stroke = code.indexOf('/');
        if (stroke >= 0) {
            String first = code.substring(0, stroke);
            String last = code.substring(stroke + 1);
            return first.length() == last.length() && isEnd(first) && isEnd(last) && first.compareTo(last) < 0;
        }
        Matcher fiscal = FISCAL.matcher(code);
        if (fiscal.matches()) {
            return isFiscal(fiscal);
        }
        return WHOLE.matcher(code).matches() && (isEnd(code) || (!code.startsWith("0000") && code.charAt(5) > '9'));
    }

    private static boolean isFiscal(Matcher fiscal) {
        int name = Integer.parseInt(fiscal.group("name"));
        String year = fiscal.group("year");
        String month = fiscal.group("month");
        boolean before = year == null || Integer.parseInt(year) == name - 1;
        return name >= 1 && before && (year == null || !year.equals("0000")) && (month == null || isMonth(month));
    }

    /** Whether it is a year, month or day that there is. */
    private static boolean isEnd(String code) {
        if (!END.matcher(code).matches() || code.startsWith("0000")) {
            return false;
        }
        try {
            return code.length() == 4
                    || (code.length() == 7 ? isMonth(code.substring(5)) : LocalDate.parse(code) != null);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static @Nullable YearMonth start(Matcher fiscal) {
        String month = fiscal.group("month");
        if (month == null) {
            return null;
        }
        String year = fiscal.group("year");
        return YearMonth.of(Integer.parseInt(year == null ? fiscal.group("name") : year), Integer.parseInt(month));
    }

    private static String shortened(String code) {
        return code.length() <= 2 * LONGEST ? code : code.substring(0, 2 * LONGEST) + "…";
    }
}
