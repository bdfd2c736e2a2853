package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.UnitSize;
import org.claimboard.record.Unit;

/** Parts that do not add up to their total: “3 of this, 4 of that, 8 in all”. */
final class Sums implements Detector {

    private static final Pattern TOTAL_BEHIND =
            Pattern.compile("^(?: [a-z]+){0,3} (?:in all|in total|altogether|all told|combined|together|overall)\\b");

    private static final Pattern TOTAL_BEFORE = Pattern.compile(
            "(?:\\b(?:total(?:l?ing)? (?:of )?|in all,? |in total,? |together |altogether,? |all told,? |in sum,? |which makes |that makes |which comes to |which adds up to |which amounts to |adding to "
                    + "|sum of |adding up to |adds? up to |for an? (?:council|parliament|fleet|staff|assembly|house|chamber|senate|board) of )"
                    + "(?:some |about |around |roughly |the )*"
                    + "|\\b(?:the )?(?:overall|combined|grand|aggregate|joint) (?:\\p{L}+ ){0,2}(?:is|was|are|were|of|comes to|came to|amounts to|amounted to|stands at|stood at) (?:some |about |around |roughly )*"
                    + "|(?:총|모두|합계|합쳐서?|합해서?|합하면|합친|합한|더하면|더해|도합|합치면|통틀어|합산하면|전부|등)[ :은는이가의]*(?:약 )?(?:[가-힣]{1,6}[은는이가의] )?)$");

    /** Words that may tell a total, or what there is by now with those from before. */
    private static final Pattern PERHAPS_BEFORE = Pattern.compile(
            "\\b(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|push(?:es|ing)?|lift(?:s|ing)?|rais(?:es|ing)) (?:the |its |their |it |them )?(?:[\\p{L}-]+ ){0,4}(?:up )?to (?:some |about |around |roughly )?$"
                    + "|\\b(?:so (?:that )?|thus |hence |therefore )(?:the |it |they |there )?(?:[\\p{L}-]+ ){0,3}?(?:now )?(?:has|have|had|counts?|numbers?|comes? to|is|are|stands? at|amounts? to|employs?|makes?) (?:now |some |about |around )*$"
                    + "|\\bwhich (?:puts?|gave|gives|means?|meant|brings|brought|makes|made|left|leaves) (?:us |them |it )?(?:with )?$|\\b(?:giv(?:es|ing)|mak(?:es|ing)) (?:it |them |the [\\p{L}-]+ |for )?(?:a )?$"
                    + "|(?:전체|모든|이로써|따라서|결국|이렇게)[^\\d.]{0,15}[은는이가]\\s$");

    private static final Pattern BECAME_BEFORE = Pattern.compile("[은는]\\s$");
    private static final Pattern BECAME_BEHIND = Pattern.compile("^(?:이|가)?\\s?(?:됐|되었|된|될|이 된)");

    /** How far from their sum a total that perhaps is one may be, to be taken for it: a quarter. */
    private static final BigDecimal NEAR = new BigDecimal("0.25");

    private static final Pattern LISTED = Pattern.compile(
            "[,;·、]|\\band\\b|\\bplus\\b|및|그리고|(?:[와과]|이?랑|하고)\\s|(?:[였했있됐았었])고\\s|[이으]며,?\\s|[가-힣](?:고|며),?\\s");

    /** 10㎞에 8,530명: a measure that names a part and is none. */
    private static final Pattern NAMES = Pattern.compile("^\\s?(?:에|에는|에서|에서는|부문|코스|급|부)(?:에|에는)?\\s$");

    /** What counts several things together stands beside them, without a verb of its own. */
    private static final Pattern APPOSED = Pattern.compile(
            "^(?:\\s[\\p{L}-]+){0,5}\\s?(?:,|:|–|—|-|;)\\s?(?:(?:for )?an?\\s)?(?:which makes |that makes |making |together |in all |all told |total(?:ling)? |of |team |staff |altogether )*$");

    private static final Pattern OF_WHICH =
            Pattern.compile("^[^.;]{0,12}(?:of which|of that|including|이 가운데|이 중|그중|그 중|이중)");

    private static final Pattern PLAYED_BEFORE =
            Pattern.compile("^(?: [a-z]+)? (?:from|in|out of|after)(?: the| their| its)?(?: first| last)? $");

    private static final Pattern WON_BEHIND = Pattern.compile(
            "\\bwins?\\b.*\\b(?:draws?|ties?|losses|defeats?|lost)\\b|\\bwon\\b.*\\b(?:drawn|drew|lost)\\b");

    /** Then the numbers are multiplied. */
    private static final Pattern EACH =
            Pattern.compile("\\beach (?:[a-z]+ing|of them [a-z]+|[a-z]+ed|with|has|have|had|took|gave|got|paid) $");

    /** What is told beside the parts: a rise of 20, total imports of 30, the difference to the 40. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:increase|rise|drop|fall|decrease|decline|gain|loss) (?:of|by) $|\\b(?:up|down) by $|\\bdifference between\\b[^.;\\d]*$|\\btotal [a-z]+ (?:of )?$|\\b(?:against|compared (?:with|to)|versus|from|on sales of|on revenues? of) $");

    private static final Pattern OF_WHOLE = Pattern.compile(
            "(?:^|\\b)(?:of|out of|among)(?: the| its| their| all| these| those)*\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AMONG = Pattern.compile("^\\s?(?:[가-힣]{1,6}\\s?)?(?:중|가운데)(?=[\\s,에]|$)");

    /** What the other side did is the same, so no verb is said again: and 900 a placebo, 15 against. */
    private static final Pattern OTHER_SIDE = Pattern.compile(
            "(?:,|\\band|\\bbut|\\bwhile|;) #(?: (?:did|were|was|had|have|are|is|voted))? (?:an?|the|no|none|not|against|in favou?r|for|by|without)\\b[^,;]*$");

    private static final Pattern TOPIC = Pattern.compile("^\\s?[은는]\\s");
    private static final Pattern FOR =
            Pattern.compile("^\\s?[이은가는]\\s?(?:찬성|합격|생존|살아|당선|출석|참석|유죄|남성|여성|남자|여자|동의|성공|통과)");
    private static final Pattern AGAINST =
            Pattern.compile("^\\s?[이은가는]\\s?(?:반대|불합격|사망|숨|죽|낙선|결석|불참|무죄|남성|여성|남자|여자|거부|실패|탈락)");

    /** Units that are no things, though they are made of nothing else. */
    private static final Set<String> BASES =
            Set.of("kilogram", "meter", "second", "ampere", "kelvin", "candela", "mole", "bit", "pixel", "portion");

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        List<Stated> numbers = passage.numbers();
        for (int place = 0; place < numbers.size(); place++) {
            boolean total = TOTAL_BEFORE.matcher(passage.before(place)).find()
                    || TOTAL_BEHIND.matcher(passage.behind(place)).find();
            if (total && place >= 2) {
                held(passage, place, partsBefore(passage, place), remarks);
            } else if (place >= 2 && (isPerhapsTotal(passage, place) || isPlayed(passage, place))) {
                List<Stated> parts = partsBefore(passage, place);
                if (isNear(parts, numbers.get(place))) {
                    held(passage, place, parts, remarks);
                }
            }
            if (OF_WHICH.matcher(passage.behind(place)).find()) {
                exceeded(passage, numbers.get(place), partsBehind(passage, place), remarks);
            }
            if (OF_WHOLE.matcher(passage.before(place)).find()
                    || AMONG.matcher(passage.behind(place)).find()) {
                sides(passage, place, remarks);
            }
        }
        if (remarks.isEmpty()) {
            more(passage, remarks);
        }
        if (remarks.isEmpty()) {
            matches(passage, remarks);
        }
        return remarks;
    }

    /** 28경기에서 19승 12패: what was won, drawn and lost is what was played. */
    private static void matches(Passage passage, List<Remark> remarks) {
        List<Stated> played = counted(passage, Set.of("경기", "전"));
        List<Stated> ends = counted(passage, Set.of("승", "무", "무승부", "패"));
        boolean known = played.size() == 1
                && counted(passage, Set.of("승")).size() == 1
                && counted(passage, Set.of("패")).size() == 1
                && ends.size() <= 3;
        if (known && isNear(ends, played.get(0))) {
            judge(passage, played.get(0), ends, remarks);
        }
    }

    private static List<Stated> counted(Passage passage, Set<String> counters) {
        return passage.numbers().stream()
                .filter(number ->
                        number.unit() != null && counters.contains(number.unit().code()))
                .toList();
    }

    /** Things listed that are more than the whole of the sentence before: 5 here, 4 there and 3 abroad, of 11. */
    private static void more(Passage passage, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        int last = numbers.size() - 1;
        boolean total = last >= 0
                && (TOTAL_BEFORE.matcher(passage.before(last)).find()
                        || TOTAL_BEHIND.matcher(passage.behind(last)).find());
        if (last < 2 || total) {
            return;
        }
        List<Stated> parts = partsBefore(passage, last);
        parts.add(numbers.get(last));
        boolean listed = parts.size() == numbers.size()
                && !OF_WHOLE.matcher(passage.before(0)).find()
                && !AMONG.matcher(passage.behind(0)).find()
                && LISTED.matcher(passage.behind(last - 1)).find()
                && parts.stream().noneMatch(part -> part.isPercent() || part.isPoints() || part.isTimes());
        boolean right = passage.told().stream()
                .anyMatch(whole -> whole.isAmount() && sum(parts).meets(written(whole)));
        if (listed && !right) {
            passage.earlier().stream()
                    .filter(whole -> whole.unit() != null && whole.per() == null)
                    .filter(whole -> parts.stream()
                            .allMatch(
                                    part -> part.countsAs(whole) && part.value().compareTo(whole.value()) < 0))
                    .max(Comparator.comparing(Stated::value))
                    .filter(whole -> isNear(parts, whole) && !isAmong(passage, whole, parts))
                    .ifPresent(whole -> exceeded(passage, whole.at(numbers.get(last)), parts, remarks));
        }
    }

    /** Whether an amount that was told before holds them all side by side, so that the one is no whole of the others. */
    private static boolean isAmong(Passage passage, Stated whole, List<Stated> parts) {
        BigDecimal all = total(parts).add(whole.value());
        return passage.told().stream()
                .anyMatch(larger -> larger.unit() != null
                        && larger.countsAs(whole)
                        && larger.per() == null
                        && all.compareTo(larger.value()) <= 0
                        && larger.value().compareTo(all.add(all)) <= 0);
    }

    /** 14 wins, 6 draws and 5 defeats from 25 matches. */
    private static boolean isPlayed(Passage passage, int place) {
        return place >= 3
                && PLAYED_BEFORE.matcher(passage.before(place)).matches()
                && WON_BEHIND
                        .matcher(passage.words()
                                .substring(0, passage.numbers().get(place).start()))
                        .find();
    }

    private static boolean isPerhapsTotal(Passage passage, int place) {
        String before = passage.before(place);
        boolean became = BECAME_BEFORE.matcher(before).find()
                && BECAME_BEHIND.matcher(passage.behind(place)).find();
        return became || PERHAPS_BEFORE.matcher(before).find();
    }

    /** Whether the whole is no farther from the sum than a slip would be. */
    static boolean isNear(List<Stated> parts, Stated whole) {
        BigDecimal total = total(parts);
        BigDecimal off = total.subtract(whole.value()).abs();
        return parts.size() >= 2 && off.compareTo(total.multiply(NEAR)) <= 0;
    }

    static BigDecimal total(List<Stated> parts) {
        return parts.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Stated> partsBefore(Passage passage, int total) {
        List<Stated> numbers = passage.numbers();
        Stated whole = numbers.get(total);
        List<Stated> parts = new ArrayList<>();
        for (int place = total - 1; place >= 0; place--) {
            Stated part = numbers.get(place);
            if (!parts.isEmpty()
                    && !isPart(part, whole)
                    && NAMES.matcher(passage.behind(place)).find()) {
                continue;
            }
            if (!isPart(part, whole)
                    || part.per() != null
                    || OF_OTHERS.matcher(passage.before(place)).find()
                    || EACH.matcher(passage.before(place)).find()
                    || (!parts.isEmpty()
                            && !LISTED.matcher(passage.behind(place)).find())) {
                break;
            }
            parts.add(0, part);
        }
        return parts;
    }

    /** Trams and vehicles, chemists and people are counted together; money and measures are not. */
    static boolean isPart(Stated part, Stated whole) {
        return !part.isRate() && !whole.isRate() && (part.countsAs(whole) || (isThing(part) && isThing(whole)));
    }

    private static boolean isThing(Stated number) {
        Unit unit = number.unit();
        return unit != null
                && !number.isMoney()
                && !number.isPercent()
                && !number.isPoints()
                && !TimeUnits.isTime(unit)
                && !BareNumbers.isCounter(unit)
                && isCounted(unit)
                && !BASES.contains(unit.code())
                && number.value().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isCounted(Unit unit) {
        Set<String> bases = UnitSize.of(unit).dimension().keySet();
        return bases.equals(Set.of(unit.code())) || bases.equals(Set.of("person"));
    }

    private static List<Stated> partsBehind(Passage passage, int total) {
        List<Stated> numbers = passage.numbers();
        List<Stated> parts = new ArrayList<>();
        for (int place = total + 1; place < numbers.size(); place++) {
            Stated part = numbers.get(place);
            if (!part.countsAs(numbers.get(total))
                    || part.per() != null
                    || (parts.size() > 0
                            && !LISTED.matcher(passage.before(place)).find())) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    /** A number may stand before the parts that is none of them: whatever last ones give the total, it is right. */
    private static void held(Passage passage, int place, List<Stated> parts, List<Remark> remarks) {
        Stated total = passage.numbers().get(place);
        if (!isSure(passage, place, parts)) {
            return;
        }
        for (int from = 0; from + 2 <= parts.size(); from++) {
            if (sum(parts.subList(from, parts.size())).meets(written(total))) {
                return;
            }
        }
        remarks.add(remark(passage, total, parts));
    }

    private static boolean isSure(Passage passage, int place, List<Stated> parts) {
        Stated total = passage.numbers().get(place);
        boolean none = parts.stream().allMatch(part -> part.unit() == null);
        if (parts.size() < 2) {
            return false;
        }
        if (total.unit() == null) {
            return !none || parts.size() > 2;
        }
        boolean alike = parts.get(0).unit() != null && parts.stream().allMatch(part -> part.countsAs(total));
        boolean together = !none
                && isThing(total)
                && isNear(parts, total)
                && ((areAlike(parts) && isPerhapsTotal(passage, place)) || isPlayed(passage, place));
        return alike
                || together
                || (!none
                        && isThing(total)
                        && APPOSED.matcher(passage.before(place)).matches());
    }

    private static boolean areAlike(List<Stated> parts) {
        return parts.stream().allMatch(part -> parts.stream().allMatch(part::countsAs));
    }

    /** Two sides that are more than there are: 1,500 got the drug and 1,100 a placebo. */
    private static void sides(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        int one = whole + 1 < numbers.size() - 1 ? whole + 1 : whole - 1;
        int two = whole + 1 < numbers.size() - 1 ? whole + 2 : whole + 1;
        if (one < 0 || two >= numbers.size()) {
            return;
        }
        List<Stated> parts = List.of(numbers.get(one), numbers.get(two));
        Stated all = numbers.get(whole);
        boolean apart = OTHER_SIDE
                        .matcher(passage.before(two) + "#" + passage.behind(two))
                        .find()
                || (TOPIC.matcher(passage.behind(one)).find()
                        && TOPIC.matcher(passage.behind(two)).find())
                || (FOR.matcher(passage.behind(one)).find()
                        && AGAINST.matcher(passage.behind(two)).find());
        boolean fit = parts.stream()
                .allMatch(part -> isPart(part, all)
                        && part.per() == null
                        && !part.isPercent()
                        && part.value().compareTo(all.value()) < 0);
        if (apart && fit && isNear(parts, all)) {
            exceeded(passage, all, parts, remarks);
        }
    }

    private static void exceeded(Passage passage, Stated total, List<Stated> parts, List<Remark> remarks) {
        if (parts.size() >= 2
                && !total.isRate()
                && sum(parts).lower().compareTo(written(total).upper()) > 0) {
            remarks.add(remark(passage, total, parts));
        }
    }

    /** Says so where they do not give the total, even as they are rounded. */
    static void judge(Passage passage, Stated total, List<Stated> parts, List<Remark> remarks) {
        if (!sum(parts).meets(written(total)) && isOneMoney(total, parts)) {
            remarks.add(remark(passage, total, parts));
        }
    }

    private static boolean isOneMoney(Stated total, List<Stated> parts) {
        List<Unit> units = Stream.concat(Stream.of(total), parts.stream())
                .map(Stated::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.size() < 2 || units.stream().noneMatch(Unit::isCurrency);
    }

    /** Percentages are rounded to the last digit: three thirds are 99 percent, and 100. */
    static Span written(Stated total) {
        return total.isPercent() ? total.asResult() : total.asWritten();
    }

    private static Remark remark(Passage passage, Stated total, List<Stated> parts) {
        BigDecimal sum = total(parts);
        Span span = sum(parts);
        Remark.Reckoned reckoned = new Remark.Reckoned(
                sum, total.unit() == null ? parts.get(0).unit() : total.unit(), span.lower(), span.upper());
        return Remark.of(RemarkKind.SUM, passage, total, parts, reckoned);
    }

    static Span sum(List<Stated> parts) {
        Span sum = new Span(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Stated part : parts) {
            sum = sum.plus(written(part));
        }
        return sum;
    }
}
