package org.claimboard.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;

/** Amounts that a sentence gives once more in another unit or currency: “560만 달러(약 75억 원)”. */
final class StatedConversions {

    /** What may stand between an amount and the same in another unit. */
    private static final Pattern BETWEEN = Pattern.compile(
            "^(?:\\s[a-z]+){0,3} \\((?:about |around |roughly |some )*$|^(?:\\s(?:[a-z]+ ){0,1})?\\s?(?:[(（\\[]|,? or |, i\\.e\\. |,? (?:that is|which is|that's|which makes|which works out at|which works out to|which comes to|which equals|which amounts to|which translates to|working out at|that makes|meaning|namely|in other words|or rather)(?: to say)?,? |, (?=우리 ?돈|한화|원화|미화|달러로|원으로)|, (?=약 [^,]{1,20}(?:원|달러|엔|유로))|, (?=(?:some|about|around|roughly|nearly|almost) )|[–—-] ?|,? equal to |,? the equivalent of |\\s?=\\s?|,? (?:즉|곧|그러니까|다시 말해) ?|[은는이가],?\\s(?:달러|유로|원화|엔화|위안화?|파운드|미터|킬로미터|섭씨|화씨|우리 돈|한화|미화)(?:으?로)?\\s?(?:환산하면|치면|바꾸면|따지면|하면)?|\\s?\\/\\s?)"
                    + "\\s?(?:약|대략|우리 돈으?로?|우리돈|한화로?|원화로|미화로?|섭씨|화씨|시속|현재 환율로|about|approx(?:\\.|imately)?|around|roughly|some|or|equal to|equivalent to|the equivalent of|nearly|almost|[≈~=]|US|\\s|,)*$");

    private static final Pattern APPOSED = Pattern.compile(
            "(?: (?:in )?(?:length|height|width|depth|weight|area|size|diameter|long|high|tall|wide|deep|across|away|thick|off))?, ");

    /** 126ha, 어르신들 말로는 48만 평. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "^(?:[은는이가])?,? (?:[가-힣]{1,6} )?(?:[가-힣]{1,6}(?:로는|으로는|로 치면|으로 치면|로 따지면|으로 따지면|로 하면|으로 하면)) (?:약 )?$|^;? ?(?:[^.;\\d]{0,30}, )?(?:that is|which is) (?:about |some |around )?$");

    /** 84일(12주): beside days they are no shares. */
    private static final Pattern WEEKS = Pattern.compile("[0-9]+\\s?주");

    /** 24 sessions of 45 minutes, or 18 hours. */
    private static final Pattern OF_EACH = Pattern.compile("^(?: [a-z]+){0,2} of $");

    private static final Set<String> MASSES = Set.of("kilogram", "kilograms", "gram", "grams", "tonne", "tonnes");

    private StatedConversions() {}

    /** An amount and the same in another unit. */
    record Pair(Stated from, Stated to) {}

    /** Ten pounds (4.5 kg) are no money. */
    static Stated weight(Stated from, Stated to) {
        boolean pounds = from.unit() != null
                && from.unit().code().equals("GBP")
                && from.words().matches(".*(?:파운드|pounds?)$");
        boolean weighed = to.unit() != null && MASSES.contains(to.unit().code());
        return pounds && weighed ? from.in(new Unit("pound")) : from;
    }

    static List<Pair> in(Passage passage) {
        List<Pair> pairs = new ArrayList<>();
        List<Stated> numbers = passage.numbers();
        for (int place = 0; place + 1 < numbers.size(); place++) {
            Stated to = numbers.get(place + 1);
            Stated from = weight(numbers.get(place), to);
            if (to.unit() == null
                    && WEEKS.matcher(to.words()).matches()
                    && from.unit() != null
                    && TimeUnits.isTime(from.unit())) {
                to = to.in(new Unit("weeks"));
            }
            boolean times = place > 0 && OF_EACH.matcher(passage.before(place)).find();
            if (times || from.unit() == null || to.unit() == null || from.unit().equals(to.unit())) {
                continue;
            }
            boolean measures = !from.isMoney() && !to.isMoney() && !from.isPercent() && !to.isPercent();
            boolean money = from.isMoney() && to.isMoney();
            String between = passage.behind(place);
            boolean apposed = to.qualifier() == Qualifier.ABOUT
                    && APPOSED.matcher(between).matches();
            boolean told = apposed
                    || BETWEEN.matcher(between).matches()
                    || (measures && IN_WORDS.matcher(between).matches());
            if ((money || measures) && told) {
                pairs.add(new Pair(from, to));
            }
        }
        return pairs;
    }
}
