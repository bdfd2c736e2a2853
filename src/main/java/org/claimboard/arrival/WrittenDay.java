package org.claimboard.arrival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people and spreadsheet programs write them: numbers in any order, months by name, 년월일 and 年月日, the
 * serial numbers of Excel, with a time or a day of the week beside them. A cell that could be two days is none.
 */
public final class WrittenDay {

    /** What is written first where it is all figures. */
    public enum Order {
        /** The year with four figures; else nobody has said. */
        YEAR_FIRST,
        DAY_FIRST,
        MONTH_FIRST,
        /** With two figures of the year: 25.1.20. */
        SHORT_YEAR_FIRST
    }

    /** Why a text is no one day. */
    public enum Doubt {
        NO_DAY,
        /** It could be two. */
        TWO_DAYS,
        /** Day and day of the week differ. */
        WEEKDAY
    }

    /**
     * What a text says.
     *
     * @param day null if it says none
     * @param doubt why it says none; null if it says one
     */
    public record Read(@Nullable LocalDate day, @Nullable Doubt doubt) {

        private static Read none(Doubt doubt) {
            return new Read(null, doubt);
        }
    }

    /** Serial number 0 of Excel's calendar, as it counts from March 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d{1,20})?");

    private static final String HALF = "(?:오전|오후|午前|午後|上午|下午|낮|밤|저녁|아침|새벽|[ap]\\.? ?m\\.?)";
    private static final String ZONE = "(?: ?(?:z|utc|gmt|kst|jst|[a-z]{1,4}t|[+-]\\d{2}:?\\d{2}))?";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?";
    private static final String HOURS =
            "\\d{1,2} ?[시時时点點](?: ?(?:\\d{1,2} ?[분分]|반|半))?(?: ?\\d{1,2} ?[초秒])?(?: ?[경쯤])?";
    private static final String TIME = "(?:" + HALF + " ?)?(?:" + CLOCK + "|" + HOURS + ")(?: ?" + HALF + ")?" + ZONE;
    private static final String BARE_HOUR = "\\d{1,2} ?[ap]\\.? ?m\\.?" + ZONE;
    private static final Pattern TIME_BEHIND =
            Pattern.compile("(?:t|[ ,]+(?:at )?|(?<=[일日.)]))(?:" + TIME + "|" + BARE_HOUR + ")$");
    private static final Pattern TIME_BEFORE = Pattern.compile("^(?:" + TIME + "|" + BARE_HOUR + ")(?:,? | on )");

    /** A year of a Japanese era, in words or as forms shorten it. */
    private static final Pattern ERA_YEAR =
            Pattern.compile("^(令和|平成|昭和|大正|明治|[rhstm](?=\\.? ?\\d{1,2}[./年-]))\\.? ?(\\d{1,2}|元)(?=[./年-])");

    private static final Map<String, Integer> ERA_BEGINS = Map.of(
            "令和", 2019, "r", 2019, "平成", 1989, "h", 1989, "昭和", 1926, "s", 1926, "大正", 1912, "t", 1912, "明治", 1868, "m",
            1868);

    private static final List<String> WEEKDAYS = List.of(
            "월|월요일|月|月曜|月曜日|周一|星期一|mon|monday",
            "화|화요일|火|火曜|火曜日|周二|星期二|tue|tues|tuesday",
            "수|수요일|水|水曜|水曜日|周三|星期三|wed|weds|wednesday",
            "목|목요일|木|木曜|木曜日|周四|星期四|thu|thur|thurs|thursday",
            "금|금요일|金|金曜|金曜日|周五|星期五|fri|friday",
            "토|토요일|土|土曜|土曜日|周六|星期六|sat|saturday",
            "일|일요일|日|日曜|日曜日|周日|星期日|星期天|周天|sun|sunday");
    private static final String WEEKDAY = String.join("|", WEEKDAYS);
    private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(\\[] ?(" + WEEKDAY + ")\\.? ?[)\\]]\\.?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<![\\p{L}\\d])(월요일|화요일|수요일|목요일|금요일|토요일|일요일|[月火水木金土日]曜日?|(?:周|星期)[一二三四五六日天]"
                    + "|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
                    + "(?!\\p{L})\\.?,?");
    private static final Pattern LONE = Pattern.compile("(?<=[ .])([월화수목금토일月火水木金土])$");

    private static final String BETWEEN = " ?[-./‐–·] ?";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})(?:" + BETWEEN + "| ?[년年] ?)(\\d{1,2})(?:" + BETWEEN + "| ?[월月] ?)(\\d{1,2}) ?[일日]?");
    private static final Pattern SHORT_YEAR_FIRST = Pattern.compile("(?:['‘’`](\\d{2})(?:" + BETWEEN + ")(\\d{1,2})(?:"
            + BETWEEN + ")(\\d{1,2})" + "|['‘’`]?(\\d{2}) ?[년年] ?(\\d{1,2}) ?[월月] ?(\\d{1,2}) ?[일日]?)");

    /** What has one figure is no year: 26.9.8. */
    private static final Pattern YEAR_BY_ITS_LENGTH =
            Pattern.compile("(\\d{2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d)");

    private static final Pattern APART = Pattern.compile("(\\d{4}) (\\d{1,2}) (\\d{1,2})");
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "'?(\\d{4}|\\d{2})");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})" + ORDINAL + "(?: of)?[ -./]? ?" + MONTH + "[ ,-./]{0,2}'?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(MONTH + "[ -./]? ?(\\d{1,2})" + ORDINAL + "[ ,-./]{1,2}'?(\\d{4})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})[ ,-./]{1,2}" + MONTH + "[ -./]? ?(\\d{1,2})" + ORDINAL);

    private static final int LONGEST = 80;

    private final Order order;
    private @Nullable DayOfWeek weekday;

    private WrittenDay(Order order) {
        this.order = order;
    }

    /** The day without its time. */
    public static Read read(String cell, Order order) {
        if (cell.length() > LONGEST) {
            return Read.none(Doubt.NO_DAY);
        }
        return new WrittenDay(order).read(cell);
    }

    private Read read(String cell) {
        String text = withoutWeekday(Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip());
        text = TIME_BEHIND.matcher(text).replaceFirst("");
        text = withoutWeekday(TIME_BEFORE.matcher(text).replaceFirst(""));
        Set<LocalDate> days = days(withWholeYear(text.replaceAll("^(?:on |the |[ ,])+|[ .,]+$", "")));
        if (days.isEmpty()) {
            return Read.none(Doubt.NO_DAY);
        }
        if (weekday != null) {
            days.removeIf(day -> day.getDayOfWeek() != weekday);
        }
        if (days.isEmpty()) {
            return Read.none(Doubt.WEEKDAY);
        }
        return days.size() == 1 ? new Read(days.iterator().next(), null) : Read.none(Doubt.TWO_DAYS);
    }

    /** 令和7年 is 2025年. */
    private static String withWholeYear(String text) {
        Matcher era = ERA_YEAR.matcher(text);
        if (!era.find()) {
            return text;
        }
        int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
        return ERA_BEGINS.getOrDefault(era.group(1), 0) + year - 1 + text.substring(era.end());
    }

    private String withoutWeekday(String text) {
        for (Pattern pattern : List.of(IN_BRACKETS, IN_WORDS, LONE)) {
            Matcher matcher = pattern.matcher(text);
            if (weekday == null && matcher.find()) {
                weekday = weekday(matcher.group(1));
                return (text.substring(0, matcher.start()) + " " + text.substring(matcher.end()))
                        .replaceAll(" +", " ")
                        .strip();
            }
        }
        return text;
    }

    private static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (List.of(WEEKDAYS.get(day.getValue() - 1).split("\\|", -1)).contains(word)) {
                return day;
            }
        }
        return null;
    }

    /** The days that the text can be. */
    private Set<LocalDate> days(String text) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Pattern pattern : List.of(YEAR_FIRST, APART, TOGETHER)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                add(days, matcher.group(1), matcher.group(2), matcher.group(3));
                return days;
            }
        }
        Matcher shortYear = SHORT_YEAR_FIRST.matcher(text);
        if (shortYear.matches()) {
            int first = shortYear.group(1) == null ? 4 : 1;
            add(days, shortYear.group(first), shortYear.group(first + 1), shortYear.group(first + 2));
            return days;
        }
        Matcher byLength = YEAR_BY_ITS_LENGTH.matcher(text);
        if (byLength.matches()) {
            add(days, byLength.group(1), byLength.group(2), byLength.group(3));
            return days;
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            numbers(days, numbers.group(1), numbers.group(2), numbers.group(3));
            return days;
        }
        named(days, text);
        if (SERIAL.matcher(text).matches()) {
            days.add(SERIAL_ZERO.plusDays(
                    new BigDecimal(text).setScale(0, RoundingMode.DOWN).longValueExact()));
        }
        return days;
    }

    /** What stands last is the year; of two figures it may also stand first. */
    private void numbers(Set<LocalDate> days, String first, String second, String last) {
        boolean shortYear = last.length() == 2 && first.length() == 2;
        if (order == Order.SHORT_YEAR_FIRST && shortYear) {
            add(days, first, second, last);
            return;
        }
        if (order != Order.MONTH_FIRST) {
            add(days, last, second, first);
        }
        if (order != Order.DAY_FIRST) {
            add(days, last, first, second);
        }
        if (order == Order.YEAR_FIRST && shortYear) {
            add(days, first, second, last);
        }
    }

    private static void named(Set<LocalDate> days, String text) {
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        Matcher yearFirst = YEAR_MONTH_DAY.matcher(text);
        if (dayFirst.matches()) {
            add(days, dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        } else if (monthFirst.matches()) {
            add(days, monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        } else if (yearFirst.matches()) {
            add(days, yearFirst.group(1), month(yearFirst.group(2)), yearFirst.group(3));
        }
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static void add(Set<LocalDate> days, String year, String month, String day) {
        int written = Integer.parseInt(year);
        int whole = year.length() == 2 ? written + (written < 50 ? 2000 : 1900) : written;
        try {
            days.add(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // No such day: this is not how it is meant.
        }
    }
}
