package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A change that a sentence gives beside the two numbers between which it lies.
 *
 * @param base what it was before
 * @param now what it became
 * @param change by how much, in percent, points or times
 */
record Move(Stated base, Stated now, Stated change) {

    private static final Pattern BASE_BEFORE = Pattern.compile(
            "(?:\\bfrom|\\bthan|\\bcompared (?:with|to)|\\binstead of|\\bafter|\\bagainst|\\bversus|\\bvs\\.?|\\bover|\\bdown on|\\bup on)"
                    + "(?: (?:an?|the|(?:this|that|last)(?= [\\p{L}-]+['’]s)|some|about|around|roughly|only|just|its|their|his|her|a mere|[\\p{L}-]+['’]s|[\\p{L}-]+s['’]|previous|former|earlier|record|usual|normal|average|typical|planned|expected|initial|original|old|then|long-term))*\\s$"
                    // Up 30 percent on the 70.
                    + "|^ (?:more |less |higher |lower )?(?:on|above|below|beyond|ahead of|short of|behind|under|over)(?: the| its| their| last year['’]s| a)*\\s$"
                    + "|\\b(?:having been|had been|where it was)(?: at)?\\s$"
                    + "|\\bused to (?:\\p{L}+ ){1,2}$|\\b(?:previously|formerly|originally|once) (?:\\p{L}+ ){1,2}$"
                    // The past beside what is now: two years ago it was 20.
                    + "|\\b(?:ago|earlier|before|last year|previously|in (?:19|20)\\d\\d|when),? (?:it|they|there|this|that|the \\p{L}+) (?:was|were|had been|stood at|had|held|counted|won|got|employed|sold|made|earned|cost)(?: only| just| still| about)?\\s$"
                    + "|\\bwhere (?:there|it|they) (?:had been|was|were)(?: only| just)? $"
                    + "|\\b(?:in|with|for|under|after) which (?:it|they|there|the \\p{L}+) (?:was|were|had been|had|held|counted|won|got|employed|sold|made|earned|paid)(?: only| just| about)?\\s$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOW_BEFORE =
            Pattern.compile("\\b(?:to|reached|reaching|at|now|totalled)(?: an?| the| some| about| around| only)*\\s$"
                    + "|\\b(?:now|today|currently) (?:\\p{L}+ ){1,2}$");

    private static final Pattern BASE_BEHIND = Pattern.compile(
            "^\\)?(?:\\s?[가-힣]{1,3}\\)?)??(?:(?:[이가] [가-힣]+ (?:것|데)(?:과|에) (?:비교|견주|비하|비해)|[과와] (?:견주|견줘))|에서|보다|이었던|였던|이던|에 비해|에 비하면|과 비교|와 비교|에 견줘|\\s?대비|에 불과했|이었으나|였으나)");

    private static final Pattern NOW_BEHIND = Pattern.compile("^(?:\\s?[가-힣]{1,3})??(?:으로|로|까지)(?=[\\s,]|$)");

    private static final Pattern CHANGE_BEFORE = Pattern.compile(
            "[,;:–—] (?:an?|which is an?|that is an?) (?!(?:share|rate|yield|quota|proportion|ratio|margin|turnout|average|total|part|chance|stake|majority|minority|tax|fee|score|level)\\b)[a-z]+(?:-[a-z]+)?(?: of|)(?: about| around| roughly| nearly| almost| just| exactly)*\\s$"
                    + "|(?<!\\b(?:make|makes|made|making|take|takes|took|taking) )\\b(?:up|down|by|increase of|decrease of|rise of|fall of|drop of|gain of|loss of|plus of|minus of|jump of|decline of|cut of|growth of"
                    + "|improvement of|reduction of|rose|fell|grew|increased|decreased|dropped|climbed|gained|lost|shrank|declined|jumped)"
                    + "(?: about| around| roughly| nearly| almost| more than| some| an?| over| just| exactly)*\\s$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGE_BEHIND = Pattern.compile(
            "^(?:\\s?[a-z]+)?\\s?(?:more|less|better|worse|longer|shorter|faster|slower|larger|smaller|heavier|lighter|cheaper|dearer|stronger|weaker|taller|warmer|cooler|fewer|higher|lower|rise|increase|drop|fall|decline|gain|jump|growth|cut|reduction|decrease|improvement|deterioration|swing|advance|slide|slump|dip|surge|leap|hike|boost|plus|down|up|loss|above|below|ahead of|short of|behind)\\b"
                    + "|^(?:가량|정도|나|이나|만큼|이|가)?\\s?(?:더\\s)?(?:늘|줄|증가|감소|상승|하락|오르|오른|올랐|올라|올려|내렸|내려|내린|떨어|뛰|높아|낮아|많|적(?![용절극정합응])|커|작|확대|축소|성장|급증|급감|불어|인상|인하|개선|악화|빠|급등|급락|치솟|늘린|줄인|단축|절감|경감|삭감|향상|완화|회복|반등|위축|후퇴|연장|깎|짧|길|넓|좁|느|비싸|싸|비쌌|쌌|가벼|무거|무겁|가볍|앞질|웃돌|밑돌|얇|두꺼|깊|얕|오래|앞|뒤|모자|부족|[가-힣]{1,3}(?:졌|진다|져))");

    private static final Pattern TO_NEXT =
            Pattern.compile("^(?: [a-z]+){0,3} to (?:an? |about |around |some |just |the )*$");

    private static final String RATE =
            " (?:rises?|increases?|drops?|falls?|declines?|gains?|jumps?|growth|cuts?|decreases?|contraction|expansion|slump|surge|climb)\\b";

    private static final Pattern RATE_BEHIND = Pattern.compile("^(?: [\\p{L}'’/-]+){0,4}?" + RATE);

    /** Against a 3 percent rise: a rate, whatever stands before. */
    private static final Pattern RATE_NEXT = Pattern.compile("^" + RATE);

    /** Times lead to what was before: twice as many as the 12, double the $5,000. */
    private static final Pattern TIMES_OF = Pattern.compile(
            "^(?: [a-z]+ as(?= )| as [a-z]+ as| as| many| much| high| large|(?: the| its| their)(?: (?!number|amount|sum|size|value|price|cost|rate|share|budget)[a-z-]+)?| that of| those of| what it was| [\\p{L}-]+['’]s| what (?:it|they|he|she|(?:its|their|his|her|the)(?: [\\p{L}-]+){1,3}) (?:made|cost|costs|took|earned|sold|had|spent|paid|got|raised)|\\s|\\()*$");

    /** 43일의 세 배인 86일, 평년 45㎜의 네 배. */
    private static final Pattern TIMES_OF_BEFORE = Pattern.compile("^의\\s?(?:약\\s?|무려\\s?|꼭\\s?|거의\\s?)?$");

    private static final Pattern TIMES_NAMES_NEXT = Pattern.compile("^(?:인|이던|에 달하는|에 이르는|에 해당하는|가 넘는)\\s(?:약\\s?)?$");

    private static final Pattern TIMES_BEHIND = Pattern.compile(
            "^ (?:what|as|the)\\b|^(?:\\s?가량|\\s?정도)?(?:가|로)\\s?(?:됐|되었|된|되|됩)|^(?:\\s?가량|\\s?정도)?(?:로|나|이상)?\\s?(?:늘|증가|불어|커|뛰|성장|확대|급증|올랐|많)");

    private static final Pattern AGAIN = Pattern.compile("^(?: [a-z]+)? again\\b");

    /** 180에 견줘 세 배다. */
    private static final Pattern TIMES_ENDS = Pattern.compile("^(?:다|이다|였다|입니다|에 달|에 이르|에 이른|에 해당|나 된|나 되|가 넘)");

    /** 4만 원에서 20% 오른 4만 8,000원. */
    private static final Pattern MOVED_TO = Pattern.compile(
            "^(?:가량|정도|나|이나)?\\s?(?:더\\s)?[가-힣]{1,6}(?:\\s된)?\\s(?:약\\s)?$|^,? (?:up|down|more|less|higher|lower),? to (?:about |around )?$");

    private static final Pattern ENDS_BEHIND = Pattern.compile(
            "^(?:\\s?[가-힣]{1,3})??(?:으로|로|이|가)?\\s?(?:됐|되었|된다|될|이다|다(?=[.\\s]|$)|였|이었|입니다|까지|을 기록|를 기록|에 달|에 이)");

    /** 1,150명에서 138명(12%) 증가했다. */
    private static final Pattern BRACKET_BEFORE = Pattern.compile("^\\s?\\((?:약 |about )?$");

    private static final Pattern BRACKET_BEHIND = Pattern.compile("^\\)\\s?(?:이|가)?\\s?");

    /** 30% 성장했고, 영업손실은: what follows is told of something else. */
    private static final Pattern ENDS_CLAUSE = Pattern.compile("[가-힣](?:고|며|지만|으나|는데|면서),?\\s.*[은는이가]\\s");

    private static final Pattern FROM_BEHIND = Pattern.compile("^(?:\\s?[가-힣]{1,3})??에서\\s");
    private static final Pattern TO_BEHIND = Pattern.compile("^(?:\\s?[가-힣]{1,3})??(?:으로|로)\\s(?:약 |무려 |총 )?$");

    private static final Pattern FROM_BEFORE =
            Pattern.compile("\\bfrom(?: about| some| around)?\\s$", Pattern.CASE_INSENSITIVE);

    /** Characters between a change and the two numbers that it is said ahead of. */
    private static final int NEAR = 12;

    private static final Pattern SINCE_FROM = Pattern.compile(
            "(?: (?:since|in|over|within|during|last|this|for|by) [^,;]{1,15})?, from (?:about |around |some )?");

    private static final Pattern SENTENCE_BREAK = Pattern.compile(";|[.!?][”\"]? [“\"]?\\p{Lu}\\p{Ll}");

    /** How far the one is from the other, in percent of what it was, as both are rounded. */
    Span relative() {
        return now.asWritten().distance(base.asWritten()).over(base.asWritten()).inPercent();
    }

    /** The same of the numbers as they are written. */
    BigDecimal percent() {
        return difference().movePointRight(2).divide(base.value(), Span.PRECISION);
    }

    /** How many times what it was it became. */
    BigDecimal times() {
        return now.value().divide(base.value(), Span.PRECISION);
    }

    BigDecimal difference() {
        return now.value().subtract(base.value()).abs();
    }

    /** What something rose or fell to by the number, if it says so: up 5 percent to 300. */
    static @Nullable Stated end(Passage passage, Stated change) {
        int place = passage.numbers().indexOf(change);
        boolean to = TO_NEXT.matcher(passage.behind(place)).matches()
                && place + 1 < passage.numbers().size();
        return to ? passage.numbers().get(place + 1) : null;
    }

    /** The change that the number is; null if it is none, or it is not sure from what to what. */
    static @Nullable Move of(Passage passage, int place) {
        Stated change = passage.numbers().get(place);
        if (!(change.isPercent() || change.isPoints() || change.isTimes()) || isEnd(passage, place)) {
            return null;
        }
        if (change.isTimes()) {
            // Half as much again is one and a half times.
            if (isAgain(passage, place)) {
                return null;
            }
            Move times = times(passage, place);
            return times != null ? times : ifChange(passage, place, isTimesTold(passage, place));
        }
        boolean told = change.kind() == FigureKind.DIFFERENCE
                || change.isPoints()
                || isToldAsChange(passage, place)
                || isBetween(passage, place);
        return ifChange(passage, place, told);
    }

    /** Whether it is so much more, and not so much: half as much again. */
    static boolean isAgain(Passage passage, int place) {
        return AGAIN.matcher(passage.behind(place)).find();
    }

    /** The same of a change that is told as an amount: 1,840건이던 신고는 1,380건으로 460건 감소했다. */
    static @Nullable Move gap(Passage passage, int place) {
        List<Stated> numbers = passage.numbers();
        Stated change = numbers.get(place);
        Unit unit = change.unit();
        boolean told = place >= 2
                && change.qualifier() == null
                && !change.isTime()
                && !isEnd(passage, place)
                && (CHANGE_BEFORE.matcher(passage.before(place)).find()
                        || CHANGE_BEHIND.matcher(passage.behind(place)).find());
        if (unit == null || !told) {
            return null;
        }
        Stated one = numbers.get(place - 2);
        Stated two = numbers.get(place - 1);
        boolean alike = unit.equals(one.unit()) && unit.equals(two.unit());
        return alike ? pair(passage, place - 2, place - 1, place) : null;
    }

    /** Whether the words beside the number tell of more or less. */
    static boolean isToldAsChange(Passage passage, int place) {
        return passage.numbers().get(place).kind() == FigureKind.CHANGE
                || CHANGE_BEFORE.matcher(passage.before(place)).find()
                || CHANGE_BEHIND.matcher(passage.behind(place)).find();
    }

    /** Whether something rose or fell by so many percent, so that it is neither what it was nor what it became. */
    static boolean isRate(Passage passage, int place) {
        String behind = passage.behind(place);
        return RATE_NEXT.matcher(behind).find()
                || (!isEnd(passage, place)
                        && (isToldAsChange(passage, place)
                                || DirectedMove.way(passage, place) != 0
                                || RATE_BEHIND.matcher(behind).find()));
    }

    /** A change that is told twice, as an amount and in brackets as percent of what was before; null if there is none. */
    static @Nullable Move toldTwice(Passage passage, int place) {
        List<Stated> numbers = passage.numbers();
        if (place < 2 || !numbers.get(place).isPercent()) {
            return null;
        }
        Stated amount = numbers.get(place - 1);
        Matcher bracket = BRACKET_BEHIND.matcher(passage.behind(place));
        boolean told = BRACKET_BEFORE.matcher(passage.before(place)).find()
                && bracket.find()
                && CHANGE_BEHIND
                        .matcher(passage.behind(place).substring(bracket.end()))
                        .find();
        for (int base = place - 2; told && base >= 0; base--) {
            Stated from = numbers.get(base);
            boolean same = from.unit() != null && from.unit().equals(amount.unit());
            if (same && isBase(passage, base) && from.value().compareTo(amount.value()) > 0) {
                Stated now = amount.at(
                        amount.start(),
                        amount.end(),
                        passage.words(),
                        from.value().add(amount.value()));
                return new Move(from, now, numbers.get(place));
            }
        }
        return null;
    }

    /** 320건에서 208건으로 45%: whatever the verb. */
    private static boolean isBetween(Passage passage, int place) {
        return place > 1
                && FROM_BEHIND.matcher(passage.behind(place - 2)).find()
                && TO_BEHIND.matcher(passage.before(place)).matches();
    }

    private static @Nullable Move ifChange(Passage passage, int place, boolean told) {
        if (!told) {
            return null;
        }
        List<Integer> levels = levels(passage, place);
        for (int at = levels.size() - 1; at > 0; at--) {
            int one = levels.get(at - 1);
            int two = levels.get(at);
            // Numbers before the change come first; the nearest pair counts, and no other.
            if (two < place) {
                return pair(passage, one, two, place);
            }
            if (one < place
                    && two > place
                    && two == place + 1
                    && !ENDS_CLAUSE.matcher(passage.behind(place)).find()) {
                if (isBase(passage, two)) {
                    return move(passage, two, one, place);
                }
                if (isBase(passage, one) && isOutcome(passage, place, two)) {
                    return move(passage, one, two, place);
                }
            }
            if (one == place + 1 && two == place + 2 && isSaidOf(passage, place)) {
                Move behind = pair(passage, one, two, place);
                if (behind != null) {
                    return behind;
                }
            }
        }
        return null;
    }

    /** Grown by half since 2027, from 640,000 to 960,000. */
    private static boolean isSaidOf(Passage passage, int place) {
        String between = passage.behind(place);
        return (between.length() <= NEAR && !ENDS_CLAUSE.matcher(between).find())
                || SINCE_FROM.matcher(between).matches();
    }

    /** Whether the number behind a change is what came of it. */
    private static boolean isOutcome(Passage passage, int change, int place) {
        return isNow(passage, place)
                || (MOVED_TO.matcher(passage.behind(change)).find()
                        && ENDS_BEHIND.matcher(passage.behind(place)).find());
    }

    private static boolean isTimesTold(Passage passage, int place) {
        return WrittenOut.isTimes(passage.numbers().get(place).words())
                || TIMES_BEHIND.matcher(passage.behind(place)).find()
                || (place > 0
                        && BASE_BEHIND.matcher(passage.behind(place - 1)).find()
                        && TIMES_ENDS.matcher(passage.behind(place)).find());
    }

    /** Places of numbers that count the same as each other, and may be what changed. */
    private static List<Integer> levels(Passage passage, int place) {
        List<Stated> numbers = passage.numbers();
        Stated change = numbers.get(place);
        return IntStream.rangeClosed(Math.max(0, place - 3), Math.min(numbers.size() - 1, place + 2))
                .filter(at -> at != place)
                .filter(at -> {
                    Stated level = numbers.get(at);
                    boolean isTime = level.isTime();
                    boolean rate = !change.isPoints()
                            || level.isPercent()
                            || (change.isPercentagePoints() && level.unit() != null);
                    return !level.isPoints()
                            && !level.isTimes()
                            && !level.isRate()
                            && rate
                            && (!isTime || numbers.size() == 3 || isFrom(passage, at));
                })
                .boxed()
                .toList();
    }

    /** Whether the number or one beside it is what something rose or fell from. */
    private static boolean isFrom(Passage passage, int at) {
        return IntStream.rangeClosed(
                        Math.max(0, at - 1), Math.min(passage.numbers().size() - 1, at + 1))
                .anyMatch(near -> FROM_BEFORE.matcher(passage.before(near)).find());
    }

    private static @Nullable Move pair(Passage passage, int one, int two, int place) {
        boolean oneIsBase = isBase(passage, one);
        boolean twoIsBase = isBase(passage, two);
        if (oneIsBase == twoIsBase) {
            return null;
        }
        if (oneIsBase) {
            return isNow(passage, two) ? move(passage, one, two, place) : null;
        }
        return move(passage, two, one, place);
    }

    private static @Nullable Move move(Passage passage, int base, int now, int place) {
        Stated from = passage.numbers().get(base);
        boolean isTime = from.isTime();
        boolean moved = !isTime
                || FROM_BEFORE.matcher(passage.before(base)).find()
                || passage.behind(base).startsWith("에서")
                || passage.behind(base).startsWith("보다");
        return moved ? moved(passage, base, now, place) : null;
    }

    /** The same of times, too, where the words leave no doubt. */
    private static @Nullable Move moved(Passage passage, int base, int now, int place) {
        List<Stated> numbers = passage.numbers();
        Stated from = numbers.get(base);
        Stated to = numbers.get(now);
        boolean same = from.countsAs(to) && from.isPercent() == to.isPercent() && from.isPerMany() == to.isPerMany();
        boolean positive = from.value().signum() > 0 && to.value().signum() > 0;
        int first = Math.min(Math.min(from.end(), to.end()), numbers.get(place).end());
        int last =
                Math.max(Math.max(from.start(), to.start()), numbers.get(place).start());
        boolean broken = first > last
                || SENTENCE_BREAK
                        .matcher(passage.words().substring(first, last))
                        .find();
        return same && positive && !broken ? new Move(from, to, numbers.get(place)) : null;
    }

    private static @Nullable Move times(Passage passage, int place) {
        List<Stated> numbers = passage.numbers();
        boolean between = place > 0
                && place + 1 < numbers.size()
                && BASE_BEHIND.matcher(passage.behind(place - 1)).find()
                && TIMES_NAMES_NEXT.matcher(passage.behind(place)).matches();
        if (between) {
            return moved(passage, place - 1, place + 1, place);
        }
        boolean leads = place > 0
                && place + 1 < numbers.size()
                && TIMES_OF.matcher(passage.behind(place)).matches();
        if (leads) {
            return moved(passage, place + 1, place - 1, place);
        }
        if (place == 0 || !TIMES_OF_BEFORE.matcher(passage.before(place)).matches()) {
            return null;
        }
        boolean next = place + 1 < numbers.size()
                && TIMES_NAMES_NEXT.matcher(passage.behind(place)).matches();
        if (next) {
            return moved(passage, place - 1, place + 1, place);
        }
        for (int now = place - 2; now >= 0; now--) {
            if (!numbers.get(now).isTime() && numbers.get(now).countsAs(numbers.get(place - 1))) {
                return moved(passage, place - 1, now, place);
            }
        }
        return null;
    }

    private static boolean isBase(Passage passage, int place) {
        return BASE_BEFORE.matcher(passage.before(place)).find()
                || BASE_BEHIND.matcher(passage.behind(place)).find();
    }

    private static boolean isNow(Passage passage, int place) {
        return NOW_BEFORE.matcher(passage.before(place)).find()
                || NOW_BEHIND.matcher(passage.behind(place)).find();
    }

    /** Whether the number is itself what something was or became. */
    static boolean isEnd(Passage passage, int place) {
        boolean by = CHANGE_BEFORE.matcher(passage.before(place)).find();
        return !by
                && (isBase(passage, place) || isNow(passage, place))
                && !passage.numbers().get(place).isTimes();
    }
}
