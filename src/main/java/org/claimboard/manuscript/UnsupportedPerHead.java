package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts for each that nothing told so far gives. */
final class UnsupportedPerHead {

    /** Numbers told before that an amount for each may be of. */
    private static final int LATELY = 12;

    private static final Pattern EACH_BEFORE = Pattern.compile(
            "\\b(?:each|every one) of (?:them|these|those|whom) $|\\b(?:each|every [a-z]+|everyone|everybody) (?:got|gets|received|receives|paid|pays|earned|earns) (?:about |some )?$"
                    + "|\\b(?:each|every) [a-z]+(?: [a-z]+){1,6} (?:by |about |some )?$"
                    + "|(?:^|\\s)(?:한|1) ?(?:사람|분|명)(?:에|에게|이|당|마다|씩)?(?: 앞에?)? ?(?:평균 |약 |대략 )?$");

    private static final Pattern EACH_BEHIND = Pattern.compile(
            "^ ?(?:each|apiece|a head|to each|for each|a piece|per head|per person)\\b(?! of\\b)|^ ?(?:씩|꼴)");

    /** A price, or how much is in each of so many: shares at 6 dollars each, three parcels of 120 tonnes each. */
    private static final Pattern PRICE_BEFORE = Pattern.compile(
            "(?<!\\b(?:you're|is|are|was|were|it's|it) )(?:\\b(?:at|for|from|to|of|between|and|paying|paid|pay)) $");

    /** Where the words name what it is for each of: for every passenger, 한 건에, 벌통 하나에서. */
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "(?:^|\\s)(?:한|1) ?[가-힣]{1,4}(?:에|에게|에서|당|마다)(?: 앞에?)? ?(?:평균 |약 |대략 )?$|[가-힣] 하나(?:에|에서|당|마다) ?(?:평균 |약 |대략 )?$|[가-힣]당 ?(?:평균 |약 |대략 )?$");

    private static final Pattern NAMED_BEHIND =
            Pattern.compile("^ (?:for|per|to|from) (?:every|each) [a-z]+|^ (?:an?|per) [a-z]+");

    private static final Pattern RECKONED = Pattern.compile(
            "\\b(?:average|mean|equal|equals|amounts?|amounted|works?|worked|comes?|came|equivalent|share)\\b.{0,20}$");

    private static final Pattern PRICE = Pattern.compile(
            "(?:\\b(?:per|an?|each|a)[ -]|/)(?:share|barrel|ounce|pound|lb|bushel|tonne|ton|kilo|kg)\\b|주당|배럴당|온스당");

    private UnsupportedPerHead() {}

    static boolean isEach(Passage passage, int place) {
        Stated number = passage.numbers().get(place);
        String before = passage.words().substring(0, number.start());
        String behind = passage.behind(place);
        return number.unit() != null
                && (number.per() == null || !number.isPerMany())
                && number.value().compareTo(BigDecimal.ONE) > 0
                && !number.isTime()
                && (!PRICE_BEFORE.matcher(before).find()
                        || RECKONED.matcher(before).find())
                && (number.per() != null
                        || Stream.of(EACH_BEHIND, NAMED_BEHIND)
                                .anyMatch(words -> words.matcher(behind).find())
                        || Stream.of(EACH_BEFORE, NAMED_BEFORE)
                                .anyMatch(words -> words.matcher(before).find()));
    }

    static void each(Passage passage, Stated each, List<Remark> remarks) {
        List<Stated> told = passage.until(each).stream()
                .filter(Stated::isAmount)
                .filter(number -> number.per() == null)
                .toList();
        Stream<Stated> before = each.isMoney() && isPrice(passage, each) ? Stream.empty() : passage.last(LATELY);
        List<Stated> totals = Stream.concat(before, told.stream())
                .filter(number -> number.isAmount() && number.per() == null)
                .filter(number -> each.unit() != null && each.unit().equals(number.unit()))
                .filter(number -> number.value().compareTo(each.value()) > 0)
                .toList();
        List<Stated> counts = Stream.concat(passage.told().stream(), passage.until(each).stream())
                .filter(count -> count.isAmount() && !count.isMoney() && !count.isTime())
                .filter(count -> count.value().compareTo(BigDecimal.ONE) > 0)
                .filter(count -> !Objects.equals(count.unit(), each.unit()))
                .filter(count -> PerHeadOfTold.isNamed(passage, each, count)
                        || (isOfAnything(passage, each) && told.contains(count)))
                .toList();
        Stated total = null;
        Stated by = null;
        for (Stated all : totals) {
            for (Stated count : counts) {
                if (all.asWritten().over(count.asWritten()).meets(each.asWritten())) {
                    return;
                }
                if (Span.isSlip(each.value(), all.value().divide(count.value(), Span.PRECISION))) {
                    total = all;
                    by = count;
                }
            }
        }
        if (total != null && by != null) {
            remarks.add(PerHead.remark(passage, each, total, by));
        }
    }

    /** What goods and shares are sold at has its own numbers, whatever else the text tells: 20 dollars a share. */
    private static boolean isPrice(Passage passage, Stated each) {
        int place = passage.numbers().indexOf(each);
        return PRICE.matcher(each.words() + passage.behind(place)).find();
    }

    /** Whether the words do not name what it is for each of. */
    private static boolean isOfAnything(Passage passage, Stated each) {
        String before = passage.words().substring(0, each.start());
        return (EACH_BEHIND.matcher(passage.words().substring(each.end())).find()
                        && !NAMED_BEFORE.matcher(before).find())
                || EACH_BEFORE
                        .matcher(passage.words().substring(0, each.start()))
                        .find();
    }
}
