package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.quantity.UnitSize;
import org.claimboard.record.Unit;

/** Parts that do not add up to their total: “3 of this, 4 of that, 8 in all”. */
final class Sums implements Detector {

    private static final Pattern TOTAL_BEHIND =
            Pattern.compile("^(?: [a-z]+){0,3} (?:in all|in total|altogether|all told|combined|together|overall)\\b");

    private static final Pattern TOTAL_BEFORE = Pattern.compile(
            "(?:\\b(?:total(?:l?ing)? (?:of )?|in all,? |in total,? |together |altogether,? |all told,? |in sum,? |which makes |that makes |adding to "
                    + "|sum of |adding up to |adds? up to |for an? (?:council|parliament|fleet|staff|assembly|house|chamber|senate|board) of )"
                    + "(?:some |about |around |roughly |the )*"
                    + "|\\b(?:the )?(?:overall|combined|grand|aggregate|joint) (?:\\p{L}+ ){0,2}(?:is|was|are|were|of|comes to|came to|amounts to|amounted to|stands at|stood at) (?:some |about |around |roughly )*"
                    + "|(?:총|모두|합계|합쳐서?|합해서?|합하면|합친|합한|더하면|더해|도합|합치면|통틀어|합산하면|전부)[ :은는이가의]*(?:약 )?(?:[가-힣]{1,6}[은는이가의] )?)$");

    /** Words that may tell a total, or what there is by now with those from before. */
    private static final Pattern PERHAPS_BEFORE = Pattern.compile(
            "\\b(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|push(?:es|ing)?|lift(?:s|ing)?|rais(?:es|ing)) (?:the |its |their |it |them )?(?:[\\p{L}-]+ ){0,4}(?:up )?to (?:some |about |around |roughly )?$"
                    + "|\\b(?:so (?:that )?|thus |hence |therefore )(?:the |it |they |there )?(?:[\\p{L}-]+ ){0,3}?(?:now )?(?:has|have|had|counts?|numbers?|comes? to|is|are|stands? at|amounts? to|employs?|makes?) (?:now |some |about |around )*$"
                    + "|\\b(?:giv(?:es|ing)|mak(?:es|ing)) (?:it |them |the [\\p{L}-]+ |for )?(?:a )?$"
                    + "|(?:전체|모든|이로써|따라서|결국|이렇게)[^\\d.]{0,15}[은는이가]\\s$");

    private static final Pattern BECAME_BEFORE = Pattern.compile("[은는]\\s$");
    private static final Pattern BECAME_BEHIND = Pattern.compile("^(?:이|가)?\\s?(?:됐|되었|된|될|이 된)");

    /** How far from their sum a total that perhaps is one may be, to be taken for it: a quarter. */
    private static final BigDecimal NEAR = new BigDecimal("0.25");

    private static final Pattern LISTED =
            Pattern.compile("[,;·、]|\\band\\b|\\bplus\\b|및|그리고|(?:[와과]|이?랑|하고)\\s|(?:[였했있됐]|이었)고\\s|[이으]며\\s");

    /** What counts several things together stands beside them, without a verb of its own. */
    private static final Pattern APPOSED = Pattern.compile(
            "^(?:\\s[\\p{L}-]+){0,5}\\s?(?:,|:|–|—|-|;)\\s?(?:(?:for )?an?\\s)?(?:which makes |that makes |making |together |in all |all told |total(?:ling)? |of |team |staff |altogether )*$");

    private static final Pattern OF_WHICH =
            Pattern.compile("^[^.;]{0,12}(?:of which|of that|including|이 가운데|이 중|그중|그 중|이중)");

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
            } else if (place >= 2 && isPerhapsTotal(passage, place)) {
                List<Stated> parts = partsBefore(passage, place);
                if (isNear(parts, numbers.get(place))) {
                    held(passage, place, parts, remarks);
                }
            }
            if (OF_WHICH.matcher(passage.behind(place)).find()) {
                exceeded(passage, place, partsBehind(passage, place), remarks);
            }
        }
        return remarks;
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
            if (!isPart(part, whole)
                    || part.per() != null
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
        return part.countsAs(whole) || (isThing(part) && isThing(whole));
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
        boolean together =
                !none && isThing(total) && isNear(parts, total) && areAlike(parts) && isPerhapsTotal(passage, place);
        return alike
                || together
                || (!none
                        && isThing(total)
                        && APPOSED.matcher(passage.before(place)).matches());
    }

    private static boolean areAlike(List<Stated> parts) {
        return parts.stream().allMatch(part -> parts.stream().allMatch(part::countsAs));
    }

    private static void exceeded(Passage passage, int place, List<Stated> parts, List<Remark> remarks) {
        Stated total = passage.numbers().get(place);
        if (parts.size() >= 2 && sum(parts).lower().compareTo(written(total).upper()) > 0) {
            remarks.add(remark(passage, total, parts));
        }
    }

    /** Says so where they do not give the total, even as they are rounded. */
    static void judge(Passage passage, Stated total, List<Stated> parts, List<Remark> remarks) {
        if (!sum(parts).meets(written(total))) {
            remarks.add(remark(passage, total, parts));
        }
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
