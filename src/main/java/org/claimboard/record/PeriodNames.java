package org.claimboard.record;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** What periods are called. {@link PeriodReader} reads the names back. */
final class PeriodNames {

    private PeriodNames() {}

    static String korean(Period period) {
        String year = year(period);
        return switch (period.kind()) {
            case YEAR -> year + "년";
            case HALF -> year + "년 " + (period.part() == 1 ? "상반기" : "하반기");
            case QUARTER -> year + "년 " + period.part() + "분기";
            case MONTH -> year + "년 " + month(period) + "월";
            case DAY -> year + "년 " + month(period) + "월 " + day(period) + "일";
            case SPAN ->
                korean(period.ends().get(0)) + "부터 " + korean(period.ends().get(1)) + "까지";
            case FISCAL_YEAR ->
                year + " 회계연도"
                        + period.begins()
                                .map(month -> "(" + korean(new Period(month.toString())) + "부터)")
                                .orElse("");
        };
    }

    static String english(Period period) {
        String year = year(period);
        return switch (period.kind()) {
            case YEAR -> year;
            case HALF -> (period.part() == 1 ? "first half of " : "second half of ") + year;
            case QUARTER -> "Q" + period.part() + " " + year;
            case MONTH -> monthName(period) + " " + year;
            case DAY -> day(period) + " " + monthName(period) + " " + year;
            case SPAN ->
                english(period.ends().get(0)) + " to " + english(period.ends().get(1));
            case FISCAL_YEAR ->
                "fiscal year " + year
                        + period.begins()
                                .map(month -> " (from " + english(new Period(month.toString())) + ")")
                                .orElse("");
        };
    }

    private static String year(Period period) {
        return String.format(Locale.ROOT, "%04d", period.year());
    }

    private static int month(Period period) {
        return Integer.parseInt(period.code().substring(5, 7));
    }

    private static int day(Period period) {
        return Integer.parseInt(period.code().substring(8));
    }

    private static String monthName(Period period) {
        return Month.of(month(period)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
