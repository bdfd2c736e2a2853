package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of which one end, or both, was told before: “there were eighty farms. Today there are 640, eight times as many”,
 * “we had 6,240 people. Today it is 4,180. That is a cut of a third”. It is taken for one only where no number told before is
 * right for it, and one is not far from it.
 */
final class MoveOfTold {

    private static final Pattern AS_MANY = Pattern.compile(
            "^ as (?:many|much|large|big|high|long|heavy|expensive|dear|fast|tall|far|strong|deep)\\b(?! as\\b)|^ (?:more|larger|bigger|higher|that|that number|that figure|the number)(?=[,.;]|$)"
                    + "|^ (?:the|its|their) (?:number|amount|average|level|figure|total|sum|rate|size|count)\\b[^\\d]{0,60}$");

    private static final Pattern BASE_BEHIND = Pattern.compile(
            "^(?:[이가] [가-힣]+ (?:것|데))?(?:[과와](?:는)? (?:비교|견주|견줘)|에 (?:비하|비해|견주|견줘)|보다|이던|이었던|였던|의|에 불과했|에 그쳤던|에 그친|에서(?=\\s)|뿐이던)");

    private static final Pattern TIMES_BEHIND = Pattern.compile("^(?:가|로|나|다|이다|였|이나|에 달|에 이|를|쯤|가량)");

    private static final String NOUNS =
            "cut|rise|fall|drop|increase|decrease|decline|gain|loss|jump|reduction|growth|surge|slump|improvement|climb|dip";

    private static final Pattern THAT_IS = Pattern.compile(
            "(?:^|[.!?][”\"’]? )[“\"'‘]?(?:That|This|It|Which) (?:is|was|means|meant|makes|made|represents|represented|marks|marked|amounts to|amounted to|equals|comes to|works out at) (?:an? )?(?:[a-z]+ ){0,2}?(?:"
                    + NOUNS
                    + ") of (?:some |about |almost |nearly |just over |just under |more than |over |exactly )*$");

    private static final Pattern THAT_IS_KOREAN = Pattern.compile("(?:^|[.!?] )[“\"]?(?:이는|이것은|이로써) (?:무려 |약 |거의 )?$");

    /** 비율로는 8.9%가 줄었다. */
    private static final Pattern IN_ALL = Pattern.compile("(?:비율|퍼센트|백분율)(?:로는|로|로 따지면|로 치면)? (?:약 )?$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So long ago, or for so long. */
    private static final Pattern SPAN = Pattern.compile(
            "(?:an? |\\d+ |[a-z]+ )?(?:years?|months?|weeks?|decades?|quarters?|seasons?)|.*(?:년|개월|달|주|분기)(?: ?(?:간|동안|전|뒤|후|만))?");

    /** As long as they did then. */
    private static final Pattern THEN =
            Pattern.compile("\\b(?:then|before|now|back then|at that time|these days|today)\\b|그때|당시|전보다|예전");

    /** Characters before a multiple that the sentence begins with. */
    private static final int SHORT = 8;

    private MoveOfTold() {}

    static @Nullable Move of(Passage passage, int place) {
        Stated change = passage.numbers().get(place);
        List<Stated> amounts = passage.numbers().stream()
                .filter(number -> number.isAmount() && !number.isTime() && !number.equals(change))
                .toList();
        if (change.isTimes() && !change.isBounded()) {
            Move pair = ofTwo(passage, change, amounts);
            boolean alone = amounts.isEmpty()
                    && passage.numbers().size() == 1
                    && (passage.before(place).strip().length() <= SHORT
                            || THEN.matcher(passage.words()).find()
                            || WrittenOut.isTimes(change.words()));
            return pair != null ? pair : alone ? lastTwo(passage, change) : times(passage, place, amounts);
        }
        Move exact = change.isPercent() && change.qualifier() == null ? exact(passage, place) : null;
        if (exact != null) {
            return exact;
        }
        boolean told = change.isPercent()
                && (THAT_IS.matcher(passage.before(place)).find()
                        || THAT_IS_KOREAN.matcher(passage.before(place)).find()
                        || (IN_ALL.matcher(passage.before(place)).find() && Move.isToldAsChange(passage, place)));
        return told ? lastTwo(passage, change) : null;
    }

    /** The only two amounts of the sentence that count alike, of which the words tell how many times the one is the other. */
    private static @Nullable Move ofTwo(Passage passage, Stated change, List<Stated> amounts) {
        List<Move> pairs = new ArrayList<>();
        for (Stated one : amounts) {
            amounts.stream()
                    .filter(two -> two.start() > one.start() && isAlike(one, two))
                    .filter(two -> one.value().compareTo(two.value()) != 0)
                    .map(two -> one.value().compareTo(two.value()) < 0
                            ? new Move(one, two, change)
                            : new Move(two, one, change))
                    .forEach(pairs::add);
        }
        if (pairs.size() != 1
                || pairs.get(0).base().start() > change.start()
                || pairs.get(0).now().start() > change.start()) {
            return null;
        }
        boolean less = change.value().compareTo(BigDecimal.ONE) < 0;
        Move move = less
                ? new Move(
                        /* base= */ pairs.get(0).now(), /* now= */ pairs.get(0).base(), change)
                : pairs.get(0);
        boolean right = passage.told().stream()
                .filter(number -> isAlike(number, move.now()))
                .flatMap(number ->
                        Stream.of(new Move(number, move.now(), change), new Move(number, move.base(), change)))
                .anyMatch(other -> ratio(other).meets(change.asResult()));
        return !right && Span.isSlip(change.value(), move.times()) ? move : null;
    }

    /** A change in percent that is just what lies between the last two levels: from 34% to 40%, 6% more; 284 after 237, 47 percent up. */
    private static @Nullable Move exact(Passage passage, int place) {
        Stated change = passage.numbers().get(place);
        if (!Move.isToldAsChange(passage, place) || Move.isEnd(passage, place)) {
            return null;
        }
        List<Stated> before = Stream.concat(
                        passage.earlier().stream(),
                        passage.numbers().stream().filter(number -> number.start() < change.start()))
                .filter(number -> !number.isPoints() && !number.isTimes() && !number.isTime() && !number.isRate())
                .toList();
        for (int at = before.size() - 1; at > 0; at--) {
            Stated one = before.get(at - 1);
            Stated two = before.get(at);
            boolean levels = one.isPercent() == two.isPercent()
                    && one.asWritten().isPositive()
                    && two.asWritten().isPositive();
            boolean alike = one.isPercent() || one.countsAs(two);
            if (levels && alike) {
                BigDecimal between = two.value().subtract(one.value()).abs();
                return between.compareTo(change.value()) == 0 ? new Move(one, two, change) : null;
            }
        }
        return null;
    }

    private static @Nullable Move times(Passage passage, int place, List<Stated> amounts) {
        Stated change = passage.numbers().get(place);
        List<Stated> before = amounts.stream()
                .filter(number -> number.start() < change.start())
                .toList();
        if (before.isEmpty()) {
            return null;
        }
        Stated here = before.get(before.size() - 1);
        boolean isNow = here.start() < change.start()
                && AS_MANY.matcher(passage.behind(place)).find();
        boolean isBase = place > 0
                && here.equals(passage.numbers().get(place - 1))
                && BASE_BEHIND.matcher(passage.behind(place - 1)).find()
                && TIMES_BEHIND.matcher(passage.behind(place)).find();
        if (isNow == isBase) {
            return null;
        }
        List<Move> moves = passage.earlier().stream()
                .filter(number -> isAlike(number, here) && number.value().compareTo(here.value()) != 0)
                .map(number -> isNow ? new Move(number, here, change) : new Move(here, number, change))
                .toList();
        boolean right = Stream.concat(passage.told().stream(), Stream.of(here))
                .filter(number -> isAlike(number, here))
                .map(number -> isNow ? new Move(number, here, change) : new Move(here, number, change))
                .anyMatch(move -> ratio(move).meets(change.asResult()));
        List<Move> near = moves.stream()
                .filter(move -> Span.isSlip(
                        change.value(), move.now().value().divide(move.base().value(), Span.PRECISION)))
                .toList();
        return right || near.size() != 1 ? null : near.get(0);
    }

    /** The last two amounts before, if they count alike; what is so long ago is no amount. */
    private static @Nullable Move lastTwo(Passage passage, Stated change) {
        List<Stated> told = Stream.concat(
                        passage.told().stream(),
                        passage.numbers().stream().filter(number -> number.start() < change.start()))
                .filter(number ->
                        number.isAmount() && !SPAN.matcher(number.words()).matches())
                .toList();
        if (told.size() < 2) {
            return null;
        }
        Stated last = told.get(told.size() - 1);
        Stated before = told.get(told.size() - 2);
        if (!isAlike(before, last) || before.value().compareTo(last.value()) == 0) {
            return null;
        }
        if (change.isTimes()) {
            boolean rising = last.value().compareTo(before.value()) > 0;
            Move times = rising ? new Move(before, last, change) : new Move(last, before, change);
            return Span.isSlip(change.value(), times.times()) ? times : null;
        }
        Move move = new Move(before, last, change);
        boolean right = move.relative().meets(change.asResult());
        BigDecimal percent =
                last.value().subtract(before.value()).abs().multiply(HUNDRED).divide(before.value(), Span.PRECISION);
        return !right && Span.isSlip(change.value(), percent) ? move : null;
    }

    private static Span ratio(Move move) {
        return move.now().asWritten().over(move.base().asWritten());
    }

    private static boolean isAlike(Stated number, Stated here) {
        return number.isAmount()
                && number.countsAs(here)
                && (number.unit() != null || here.unit() != null)
                && (number.per() == null || here.per() == null || Objects.equals(number.per(), here.per()))
                && number.asWritten().isPositive()
                && here.asWritten().isPositive();
    }
}
