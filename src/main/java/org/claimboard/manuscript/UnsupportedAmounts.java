package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.Conversion;
import org.claimboard.record.UnitPer;

/** Totals, rests and amounts in another unit that nothing told so far gives. */
final class UnsupportedAmounts {

    /** Numbers told before that an amount for each may be of. */
    private static final int LATELY = 12;

    private static final Pattern SUM_BEHIND =
            Pattern.compile("^,?(?: [a-z]+){0,1},? (?:in all|in total|altogether|all told|together|combined)\\b");

    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:in all|in total|altogether|all told|together|combined|making|sum of|total(?:ling)?(?: of)?)[ ,]+(?:some |about |around |roughly |the )*$"
                    + "|\\btotal\\b[^.;\\d]{0,50}\\b(?:is|was|comes to|came to|amounts to|amounted to|stands at)(?: accordingly| thus| therefore)? $"
                    + "|(?:합쳐|합치면|합쳐서|합하면|더하면|더해|합해|통틀어|도합|합작한|모두|총)[^.,\\d]{0,12}$");

    /** What leads to the total; it may name how many there are: from the two. */
    private static final Pattern LED_TO = Pattern.compile(
            "^[“\"]?(?:That|This|It|Which|All|They|These) (?:makes?|made|adds? up to|added up to|comes? to|came to|totals?|totalled|amounts? to|amounted to|gives?)(?: a (?:grand )?total of| a combined| some| about| around| altogether)*\\s$"
                    + "|^[“\"]?(?:Together|In all|In total|Altogether|All told|Combined|Added together)\\b[^.;\\d]{0,40}\\s$"
                    + "|\\b(?:from|of) (?:the two|both|the three|the four|all two|all three|all four)\\b[^.;\\d]{0,30}\\b(?:is|was|were|are|came to|comes to|totalled|amounted to)(?: thus| therefore| then| about| some)*\\s$"
                    + "|\\b(?:thus|therefore|in all|overall|altogether|together|so)\\b[^.;\\d]{0,25}\\b(?:amounted to|amounts to|came to|comes to|totalled|totals|reached|added up to|adds up to|stood at|was|is)(?: about| some)?\\s$"
                    + "|^[^,;\\d]{0,40}\\b(?:income|total|sum|turnover|revenue|bill|takings|budget|count|tally)\\b[^,;\\d]{0,25}\\b(?:amounted to|amounts to|came to|comes to|totalled|totals|reached|added up to|adds up to)(?: about| some)?\\s$"
                    + "|^(?:이를 |이들을 |둘을 |셋을 |모두 )?(?:합치면|더하면|합하면|합산하면|모두|합계|합계는)[,은는]? (?:모두 |총 |약 )?$");

    /** A sentence that tells of another time or place sums up nothing of the one before. */
    private static final Pattern OTHER_TIME = Pattern.compile(
            "^[“\"]?(?:In [12]\\d{3}|[Aa]t (?:this|that|the same) time|(?:A|One|Two) (?:years?|months?|weeks?) (?:ago|earlier|before)|Last (?:year|month|week)|[Aa]t the end of)\\b|^[12]\\d{3}년|^(?:지난해|작년|재작년)");

    private static final Pattern TOPIC = Pattern.compile("[은는] $");

    private static final Pattern IS_TOTAL = Pattern.compile("^(?:이?다|이었|였|에 달|에 이)");

    private static final Pattern LEFT_BEFORE = Pattern.compile(
            "\\b(?:left|leaves|leaving|remaining|remainder|the balance|still (?:need|needs|owe|owes|lack|lacks|want|wants)|short by|shortfall of|so(?: that)? (?:only|just))\\b[^.;\\d]{0,20}$"
                    + "|(?:나머지|남은|남는|남았|잔여|아직|모자란|부족한|앞으로 더)[^.,\\d]{0,20}$");

    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "^(?: [a-z]+)? (?:left|remain(?:s|ed|ing)?|to go|has still to be|have still to be|(?:is |are )?still|short|unspent|outstanding|unsold|unfilled|to find)\\b"
                    + "|^[은는이가]?(?: 더)? ?(?:남[았은는아]|부족|모자라|모자랐|모자란|비어|뿐)");

    /** How far a conversion may be off, for each of it. */
    private static final BigDecimal TOLERATED = new BigDecimal("0.03");

    private static final Pattern OTHER_UNIT_BEFORE = Pattern.compile(
            "(?:\\b(?:or|call it|so|that is|which is|equal to|the equivalent of|in (?:metric|feet|metres|miles|kilometres|acres|hectares|pounds|kilos|Fahrenheit|Celsius))\\b|[(–—:])[^.;,\\d]{0,12}$|, (?:or |about |nearly |almost |some |roughly )+$|, 약 $"
                    + "|(?:로|으로) (?:치면|따지면|환산하면|하면|바꾸면|계산하면|잡으면) ?(?:약 )?$|단위로는? ?(?:약 )?$|(?:면적|거리|길이|높이|무게|온도)로는 ?(?:약 )?$",
            Pattern.CASE_INSENSITIVE);

    private UnsupportedAmounts() {}

    static boolean isRest(Passage passage, int place) {
        return LEFT_BEFORE.matcher(passage.before(place)).find()
                || LEFT_BEHIND.matcher(passage.behind(place)).find();
    }

    static boolean isSum(Passage passage, int place) {
        String before = passage.before(place);
        String behind = passage.behind(place);
        return SUM_BEHIND.matcher(behind).find()
                || CALLED.matcher(before).find()
                || LED_TO.matcher(before).find()
                || (TOPIC.matcher(before).find() && IS_TOTAL.matcher(behind).find());
    }

    static boolean isOtherUnit(Passage passage, int place) {
        return OTHER_UNIT_BEFORE.matcher(passage.before(place)).find();
    }

    /** Of what stands before it, or of what the sentence before lists. */
    static void sum(Passage passage, Stated total, List<Remark> remarks) {
        BigDecimal least = total.value().movePointLeft(2);
        List<Stated> parts = passage.numbers().stream()
                .filter(part -> part.start() < total.start())
                .filter(part -> isPart(part, total, least))
                .toList();
        if (parts.size() < 2 && !OTHER_TIME.matcher(passage.words()).find()) {
            parts = passage.earlier().stream()
                    .filter(part -> isPart(part, total, least))
                    .toList();
        }
        boolean led =
                LED_TO.matcher(passage.before(passage.numbers().indexOf(total))).find();
        boolean called = led
                || SUM_BEHIND.matcher(passage.words().substring(total.end())).find()
                || CALLED.matcher(passage.words().substring(0, total.start())).find();
        if (led && !Sums.isNear(parts, total)) {
            parts = passage.last(2).filter(part -> isPart(part, total, least)).toList();
        }
        if (parts.size() > (called ? 1 : 2) && Sums.isNear(parts, total)) {
            Sums.judge(passage, total, parts, remarks);
        }
    }

    private static boolean isPart(Stated part, Stated total, BigDecimal least) {
        return part.isAmount()
                && part.per() == null
                && !part.isTime()
                && Sums.isPart(part, total)
                && part.value().compareTo(least) > 0
                && part.value().compareTo(total.value()) < 0;
    }

    /** What the whole leaves of all that was told after it. */
    static void rest(Passage passage, Stated rest, List<Remark> remarks) {
        List<Stated> near = passage.until(rest);
        long alike = near.stream()
                .filter(part -> part.isAmount() && part.countsAs(rest))
                .count();
        if (alike < 2 || !rest(passage, near, rest, remarks)) {
            List<Stated> own = passage.numbers().stream()
                    .filter(part -> part.start() < rest.start())
                    .toList();
            List<Stated> lately =
                    Stream.concat(passage.last(LATELY), own.stream()).toList();
            if (!rest(passage, lately, rest, remarks)) {
                ofOne(passage, own, rest, remarks);
            }
        }
    }

    /** What the only one of the wholes told before that it could be of leaves of the parts of its sentence. */
    private static void ofOne(Passage passage, List<Stated> own, Stated rest, List<Remark> remarks) {
        List<Stated> parts = new ArrayList<>(own.stream()
                .filter(part ->
                        part.isAmount() && rest.unit() != null && rest.unit().equals(part.unit()))
                .filter(part -> part.per() == null && !part.isTime())
                .toList());
        if (parts.size() < 2) {
            return;
        }
        BigDecimal sum = Sums.total(parts);
        List<Stated> wholes = passage.last(LATELY)
                .filter(whole -> Objects.equals(whole.unit(), rest.unit()) && whole.per() == null)
                .filter(whole -> whole.value().compareTo(sum) > 0)
                .filter(whole -> Span.isSlip(rest.value(), whole.value().subtract(sum)))
                .toList();
        if (wholes.size() == 1) {
            parts.add(rest);
            Sums.judge(passage, wholes.get(0).at(rest), parts, remarks);
        }
    }

    /** Whether one of the numbers leaves nearly so much of the others behind it, which is then said. */
    private static boolean rest(Passage passage, List<Stated> told, Stated rest, List<Remark> remarks) {
        List<Stated> alike = told.stream()
                .filter(part -> part.isAmount() && part.countsAs(rest) && !part.isTime() && part.per() == null)
                .filter(part -> part.unit() != null || rest.unit() == null)
                .toList();
        for (int from = alike.size() - 2; from >= Math.max(0, alike.size() - 6); from--) {
            List<Stated> run = alike.subList(from, alike.size());
            Stated whole = run.stream().max(Comparator.comparing(Stated::value)).orElseThrow();
            if (run.size() > 2 && !whole.equals(run.get(0))) {
                return false;
            }
            List<Stated> parts = Stream.concat(run.stream().filter(part -> !part.equals(whole)), Stream.of(rest))
                    .toList();
            BigDecimal right = whole.value().add(rest.value()).subtract(Sums.total(parts));
            BigDecimal least = whole.value().movePointLeft(2);
            boolean parted = parts.stream().allMatch(part -> part.value().compareTo(least) > 0);
            if (right.signum() > 0 && parted && Span.isSlip(rest.value(), right)) {
                Sums.judge(passage, whole.at(rest), parts, remarks);
                return true;
            }
        }
        return false;
    }

    static void converted(Passage passage, Stated number, List<Remark> remarks) {
        if (number.isMoney() || number.isTime()) {
            return;
        }
        List<Remark> wrong = new ArrayList<>();
        for (Stated told : passage.until(number)) {
            Stated from = StatedConversions.weight(told, number);
            Optional<BigDecimal> right = right(from, number);
            if (right.isPresent()) {
                Span span = Span.around(right.get(), right.get().multiply(TOLERATED));
                if (span.meets(number.asWritten())) {
                    return;
                }
                if (Span.isSlip(number.value(), right.get())) {
                    wrong.add(Unsupported.remark(
                            RemarkKind.CONVERSION, passage, number, List.of(from), right.get(), span));
                }
            }
        }
        if (!wrong.isEmpty()) {
            remarks.add(wrong.get(wrong.size() - 1));
        }
    }

    private static Optional<BigDecimal> right(Stated from, Stated number) {
        if (from.unit() == null || number.unit() == null || from.unit().equals(number.unit()) || from.isMoney()) {
            return Optional.empty();
        }
        return Conversion.between(new UnitPer(from.unit(), from.per()), new UnitPer(number.unit(), number.per()))
                .map(size -> size.convert(from.value()));
    }
}
