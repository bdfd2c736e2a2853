package org.claimboard.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Unit;

/** What an amount is for each of, and whether a total and a number that were told before give it. */
final class PerHeadOfTold {

    private static final Pattern ONE_PERSON =
            Pattern.compile("한 사람|[1한] ?명|1인당|인당|\\b(?:apiece|each|per head|a head|per capita|per person|a person)\\b");

    private static final Pattern DIGITS = Pattern.compile("[0-9]\\s?([a-z㎞㎡㎥]+)$");

    private static final Pattern COUNTER = Pattern.compile("[0-9만억천] ?([가-힣]{1,2})$");

    /** Characters beside an amount that name what it is for each of. */
    private static final int BESIDE = 24;

    private PerHeadOfTold() {}

    /** Whether the words beside the amount name what was counted: for every kilometre, 한 사람에. */
    static boolean isNamed(Passage passage, Stated each, Stated count) {
        Unit unit = count.unit();
        if (unit == null) {
            return false;
        }
        String words = passage.words();
        String beside = words.substring(Math.max(0, each.start() - BESIDE), each.start()) + " "
                + words.substring(each.start(), Math.min(words.length(), each.end() + BESIDE));
        boolean people = unit.code().equals("people") || PerHead.PEOPLE.contains(unit.code());
        Matcher number = DIGITS.matcher(count.words());
        String counter = number.find() ? number.group(1) : "";
        return isOneOf(beside, count)
                || (people && ONE_PERSON.matcher(beside).find())
                || isWord(beside.toLowerCase(Locale.ROOT), PerHead.singular(unit))
                || (!people && counter.length() > 1 && beside.contains("1" + counter));
    }

    /** A megawatt-hour names no megawatts. */
    private static boolean isWord(String beside, String word) {
        int at = beside.indexOf(word);
        int end = at + word.length();
        return at >= 0 && (end >= beside.length() || beside.charAt(end) != '-');
    }

    /** 한 건에, 1곳당, 벌통 하나에서. */
    private static boolean isOneOf(String beside, Stated count) {
        Matcher counter = COUNTER.matcher(count.words());
        return counter.find()
                && Pattern.compile("(?:한|1) ?" + counter.group(1) + "(?:에|당|마다| |$)|" + counter.group(1) + "당|"
                                + counter.group(1) + " 하나")
                        .matcher(beside)
                        .find();
    }

    /** Whether it is right for a total and a number that were told before. */
    static boolean isRight(Passage passage, Stated each) {
        List<Stated> told = passage.toldLately().stream()
                .filter(number -> number.isAmount() && number.asWritten().isPositive())
                .toList();
        return told.stream()
                .filter(total -> Objects.equals(total.unit(), each.unit()))
                .anyMatch(total -> told.stream()
                        .filter(count -> !count.isMoney() && !count.equals(total))
                        .anyMatch(count ->
                                total.asWritten().over(count.asWritten()).meets(each.asWritten())));
    }
}
