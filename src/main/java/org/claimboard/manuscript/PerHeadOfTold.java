package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** An amount for each whose total and number were told some sentences before. */
final class PerHeadOfTold {

    private static final Pattern ONE_PERSON =
            Pattern.compile("한 사람|[1한] ?명|1인당|인당|\\b(?:apiece|each|per head|a head|per capita|per person|a person)\\b");

    private static final Pattern DIGITS = Pattern.compile("[0-9]\\s?([a-z㎞㎡㎥]+)$");

    /** Characters beside an amount that name what it is for each of. */
    private static final int BESIDE = 24;

    /** Numbers told before that an amount for each may be reckoned from. */
    private static final int WINDOW = 8;

    private PerHeadOfTold() {}

    /** Of the last amount that was told before, and of what was counted last: £342 million for 11.4 kilometres, £34 million for each. */
    static @Nullable Remark in(Passage passage, Stated each) {
        if (each.qualifier() != null) {
            return null;
        }
        List<Stated> told = Stream.concat(
                        passage.told().stream(),
                        passage.numbers().stream().filter(number -> number.start() < each.start()))
                .filter(number -> number.isAmount()
                        && number.per() == null
                        && number.asWritten().isPositive())
                .toList();
        List<Stated> last = told.subList(Math.max(0, told.size() - WINDOW), told.size());
        List<Stated> totals = last.stream()
                .filter(total -> Objects.equals(total.unit(), each.unit())
                        && total.value().compareTo(each.value()) > 0)
                .toList();
        List<Stated> counts = last.stream()
                .filter(count ->
                        !count.isMoney() && !count.isTime() && count.value().compareTo(BigDecimal.ONE) > 0)
                .filter(count -> isNamed(passage, each, count))
                .toList();
        boolean right = totals.stream().anyMatch(total -> counts.stream()
                .anyMatch(count -> total.asWritten().over(count.asWritten()).meets(each.asWritten())));
        if (right || totals.isEmpty() || counts.isEmpty()) {
            return null;
        }
        Stated total = totals.get(totals.size() - 1);
        return counts.stream()
                .filter(count -> Span.isSlip(each.value(), total.value().divide(count.value(), Span.PRECISION)))
                .reduce((one, two) -> two)
                .map(count -> PerHead.remark(passage, each, total, count))
                .orElse(null);
    }

    /** Whether the words beside the amount name what was counted: for every kilometre, 한 사람에. */
    private static boolean isNamed(Passage passage, Stated each, Stated count) {
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
        return (people && ONE_PERSON.matcher(beside).find())
                || beside.toLowerCase(Locale.ROOT).contains(PerHead.singular(unit))
                || (!people && counter.length() > 1 && beside.contains("1" + counter));
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
