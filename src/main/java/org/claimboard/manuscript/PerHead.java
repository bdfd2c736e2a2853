package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** A total that does not give the amount for each that is told: “$12 million for 300 flats, $50,000 per flat”. */
final class PerHead implements Detector {

    private static final Pattern EACH_BEHIND = Pattern.compile(
            "^(?: [a-z]+)? (?:each|apiece|per head|per capita|for each|a head|an? (?:person|head|pupil|student|child|resident|household|flat|patient|worker|employee|farm|ticket|visitor|guest|player|member|game|match|seat|copy|piece|bottle|class|school|house|home|apartment|unit|voter|citizen|family|vote|trip|day|night))\\b"
                    + "|^\\s(?:for |to |per )(?:every|each)\\b|^ (?:[a-z-]+ )?(?:fee|fees|ticket|tickets|bonus|fine|grant|entry)\\b|^\\s?씩|^\\s?꼴|^[을를]?\\s(?:적용하|곱하|기준으로|계산하)");

    /** 한 곳에 평균 3,000만 원. */
    private static final Pattern ONE_BEFORE = Pattern.compile(
            "(?:^|\\s)(?:한|1)\\s?[가-힣]{1,4}(?:에|에게|당|마다| 값이?| 가격은?|\\s?(?:소비자|판매)?가격이?)\\s?(?:평균\\s?|약\\s?|대략\\s?)?$"
                    + "|(?:^|\\s)[가-힣]{1,6}당\\s?(?:[가-힣]{1,4}[이가은는] |[가-힣]{1,4} [가-힣]{1,4}[이가은는] )?(?:평균\\s?|약\\s?|대략\\s?)?$");

    /** 28 forms took part, each setting 15 saplings. */
    private static final Pattern EACH_BEFORE = Pattern.compile(
            "\\b[Ee]ach (?:[a-z]+ing|of (?:them|which|whom) [a-z]+|[a-z]+ed|with|has|have|had|took|gave|got|paid|costs?|weighs?) $"
                    + "|\\b(?:[Oo]ne|a single|[Ee]very) (?:[a-z]+ ){1,3}(?:costs?|earns?|gets?|pays?|receives?|weighs?) $");

    private static final Pattern EACH_OF_BEFORE = Pattern.compile(
            "\\b(?:each|every one) of (?:the|its|their|his|her|these|those|our) $", Pattern.CASE_INSENSITIVE);

    private static final Pattern PER_BEHIND = Pattern.compile("^(?: [a-z]+)? per ([a-z]+)\\b");

    /** What is said of a total that was told just before. */
    private static final Pattern RECKONED = Pattern.compile(
            "\\b(?:that|this|which|it) (?:comes|came|works out|worked out|amounts|amounted|averages|averaged|is|was|means|makes|made)\\b|꼴(?:이|로|인)|셈(?:이|인)");

    private static final Pattern TOTAL_BEFORE = Pattern.compile(
            "(?:\\b(?:which|that) makes |\\bmaking |\\b(?:a )?total of |\\bin all,? |\\baltogether |모두 |총 |합쳐 )$");

    private static final Pattern TOTAL_BEHIND =
            Pattern.compile("^(?: [a-z]+)? (?:altogether|in all|in total|all told|overall)\\b");

    /** What each paid or got, taken together. */
    private static final Pattern BROUGHT_IN = Pattern.compile(
            "\\b(?:brought in|takings|in all|in total|total|altogether|gate|earned|raised|bill|worth|adds? up|comes? to|came to|amounts? to|sum)\\b|어치|금액으로|매출|수입|모두|총|합계|따지면|계산하면|셈");

    /** Paid again and again: how often is part of the total. */
    private static final Pattern AGAIN = Pattern.compile(
            "달마다|매달|매월|다달이|월 |주마다|매주|날마다|매일|해마다|매년|\\b(?:a|per|each|every) (?:day|week|month|quarter|year|night)\\b|\\b(?:daily|weekly|monthly|quarterly|yearly|annually)\\b");

    /** How many times the right amount a wrong one is at most; beyond, the numbers are of other things. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(12);

    static final Set<String> PEOPLE = Set.of(
            "people",
            "students",
            "pupils",
            "residents",
            "inhabitants",
            "employees",
            "workers",
            "players",
            "researchers",
            "passengers",
            "visitors",
            "patients",
            "members",
            "citizens",
            "children",
            "guests",
            "voters",
            "taxpayers",
            "customers",
            "users",
            "subscribers",
            "soldiers",
            "teachers",
            "nurses",
            "doctors",
            "tourists",
            "staff",
            "women",
            "men",
            "families",
            "households",
            "refugees",
            "farmers",
            "tenants",
            "fans",
            "spectators",
            "readers");

    @Override
    public List<Remark> in(Passage passage) {
        List<Stated> numbers = passage.numbers();
        for (int place = 0; place < numbers.size(); place++) {
            Stated each = numbers.get(place);
            Denominator per = each.per();
            boolean told = EACH_BEHIND.matcher(passage.behind(place)).find()
                    || ONE_BEFORE
                            .matcher(passage.words().substring(0, each.start()))
                            .find()
                    || EACH_BEFORE.matcher(passage.before(place)).find()
                    || (place > 0
                            && each.isMoney()
                            && EACH_OF_BEFORE.matcher(passage.before(place - 1)).find());
            Matcher named = PER_BEHIND.matcher(passage.behind(place));
            Unit of = counted(numbers, per);
            if (of == null && per == null && named.find()) {
                of = new Unit(named.group(1));
            }
            boolean again = each.isMoney() && isAgain(passage, place);
            if (each.unit() != null && (told || of != null) && !each.isPercent() && !again) {
                Remark remark = judge(passage, each, of);
                return remark == null ? List.of() : List.of(remark);
            }
        }
        return List.of();
    }

    /** 달마다 20만 원씩: beside the amount itself. */
    private static boolean isAgain(Passage passage, int place) {
        return AGAIN.matcher(passage.before(place)).find()
                || AGAIN.matcher(passage.behind(place)).find();
    }

    /** What there is one of for each; null where it is a span of time that is not counted beside. */
    private static @Nullable Unit counted(List<Stated> numbers, @Nullable Denominator per) {
        if (per == null || per.value().compareTo(BigDecimal.ONE) != 0) {
            return null;
        }
        boolean beside = numbers.stream().anyMatch(number -> per.unit().equals(number.unit()));
        return !TimeUnits.isTime(per.unit()) || beside ? per.unit() : null;
    }

    /**
     * @param of what the amount is for each of; null if the words do not name it
     */
    private static @Nullable Remark judge(Passage passage, Stated each, @Nullable Unit of) {
        List<Stated> others = passage.numbers().stream()
                .filter(number -> !number.equals(each) && number.isAmount())
                .toList();
        List<Stated> totals = others.stream()
                .filter(number ->
                        each.unit() != null && (each.unit().equals(number.unit()) || isTotal(passage, number)))
                .filter(number -> !isOfOne(passage, number))
                .toList();
        List<Stated> heads = others.stream()
                .filter(number -> !number.isMoney()
                        && number.per() == null
                        && !isTotal(passage, number)
                        && number.value().compareTo(BigDecimal.ONE) != 0
                        && isHead(number, each, of))
                .toList();
        if (totals.isEmpty() && RECKONED.matcher(passage.words()).find()) {
            totals = earlier(passage, each);
        }
        if (heads.isEmpty() && totals.size() == 1) {
            return ofEarlier(passage, each, totals.get(0));
        }
        if (totals.size() == 2 && heads.size() == 1) {
            totals = nearest(totals, heads.get(0), each);
        }
        if (totals.size() != 1 || heads.size() != 1 || !heads.get(0).asWritten().isPositive()) {
            return null;
        }
        Stated total = totals.get(0);
        Stated count = heads.get(0);
        Denominator per = total.per();
        boolean rate = per != null && !TimeUnits.isTime(per.unit());
        if (each.isBounded() || rate || total.value().compareTo(each.value()) <= 0) {
            return null;
        }
        Span right = total.asWritten().over(count.asWritten());
        if (right.meets(each.asWritten())
                || PerHeadOfTold.isRight(passage, each)
                || !isNear(total.value(), count.value().multiply(each.value()))) {
            return null;
        }
        return remark(passage, each, total, count);
    }

    /** What was counted in the sentence before: 5,400 came. Tickets cost 15 pounds apiece, so 61,000 pounds came in. */
    private static @Nullable Remark ofEarlier(Passage passage, Stated each, Stated total) {
        if (!BROUGHT_IN.matcher(passage.words()).find() || each.qualifier() != null) {
            return null;
        }
        List<Stated> counts = passage.earlier().stream()
                .filter(number -> !number.isMoney()
                        && number.isAmount()
                        && !number.isTime()
                        && number.per() == null
                        && number.value().compareTo(BigDecimal.ONE) > 0)
                .toList();
        List<Stated> near = counts.stream()
                .filter(count -> Span.isSlip(total.value(), count.value().multiply(each.value())))
                .toList();
        boolean right = counts.stream()
                .anyMatch(count -> total.asWritten().over(count.asWritten()).meets(each.asWritten()));
        if (right || near.isEmpty() || PerHeadOfTold.isRight(passage, each)) {
            return null;
        }
        return remark(passage, each, total, near.get(0));
    }

    static Remark remark(Passage passage, Stated each, Stated total, Stated count) {
        Span right = total.asWritten().over(count.asWritten());
        BigDecimal exact = total.value().divide(count.value(), Span.PRECISION);
        Remark.Reckoned reckoned = new Remark.Reckoned(exact, each.unit(), right.lower(), right.upper());
        return Remark.of(RemarkKind.PER_HEAD, passage, each, List.of(total, count), reckoned);
    }

    /** A number of nothing that the words call a total: which makes 420. */
    private static boolean isTotal(Passage passage, Stated number) {
        boolean told =
                TOTAL_BEHIND.matcher(passage.words().substring(number.end())).find();
        boolean called = TOTAL_BEFORE
                .matcher(passage.words().substring(0, number.start()))
                .find();
        return (number.unit() == null && called) || (told && !number.isMoney());
    }

    /** 한 상자 값 19만 원: no total of anything else. */
    private static boolean isOfOne(Passage passage, Stated number) {
        return ONE_BEFORE.matcher(passage.words().substring(0, number.start())).find();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(FARTHEST)) <= 0 && other.compareTo(one.multiply(FARTHEST)) <= 0;
    }

    /** Of two amounts the second, where what it is shared by stands behind the first. */
    private static List<Stated> nearest(List<Stated> totals, Stated count, Stated each) {
        Stated first = totals.get(0);
        Stated second = totals.get(1);
        boolean apart = count.start() > first.end() && second.start() > first.end() && second.end() < each.start();
        return apart ? List.of(second) : totals;
    }

    /** The amount of the sentence before, where it tells no other. */
    private static List<Stated> earlier(Passage passage, Stated each) {
        List<Stated> amounts =
                passage.earlier().stream().filter(Stated::isMoney).toList();
        return amounts.size() == 1 && Objects.equals(amounts.get(0).unit(), each.unit()) ? amounts : List.of();
    }

    private static boolean isHead(Stated number, Stated each, @Nullable Unit of) {
        Unit unit = number.unit();
        if (unit == null || (BareNumbers.isCounter(unit) && !unit.equals(each.unit()))) {
            return true;
        }
        if (TimeUnits.isTime(unit) || unit.equals(each.unit())) {
            return of != null && of.equals(unit);
        }
        if (of == null) {
            return true;
        }
        boolean people = PEOPLE.contains(of.code()) && PEOPLE.contains(unit.code());
        return people || of.equals(unit) || singular(of).equals(singular(unit));
    }

    static String singular(Unit unit) {
        String code = unit.code().toLowerCase(Locale.ROOT);
        return code.endsWith("s") ? code.substring(0, code.length() - 1) : code;
    }
}
