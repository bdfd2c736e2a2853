package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/** A part of a whole that is not the share given: “30 of 120 seats, or 20 percent”. */
final class Shares implements Detector {

    /** Characters between the part and its share. */
    private static final int FARTHEST = 90;

    private static final Pattern OF = Pattern.compile(
            "^(?:\\s[\\p{L}'’-]+){0,3}? (?:of|out of|in)(?: the| its| their| all| his| her| our| these| those| that| this| about| some| a total of| [\\p{L}-]+['’]s)*\\s$");

    private static final Pattern OF_DAYS =
            Pattern.compile("^(?:\\s[a-z]+)? (?:of|out of)(?: the| those| these| all)*\\s$");

    /** A rate by its name, or what is left over. */
    private static final Pattern RATE_BEFORE = Pattern.compile(
            "\\b(?:leaving|which leaves|which left|for a [a-z]+ rate of|a [a-z]+ rate of)\\s$|(?<![증가감소상승하락성장인])[율률][이은을]?\\s?$");

    static final Pattern BREAK = Pattern.compile("[.!?][”\"]? ");

    /** A rate of its own: 26 percent on the next 30,000, a 7 percent yield. */
    private static final Pattern RATE_BEHIND = Pattern.compile(
            "^ on\\b|^(?: (?:in|over|for) [a-z -]{1,24})? to $|^(?: [a-z-]+){0,2} (?:yield|coupon|interest|premium|discount|dividend|tax|duty|tariff|notes?|bonds?|debentures?|stake|holding|target|margin|levy)\\b");

    private static final Pattern OF_ANOTHER_TOTAL = Pattern.compile("^ of (?:the |its |their )?total [a-z]+");

    private static final Pattern BESIDE = Pattern.compile(" and $");

    private static final Pattern LEFT_BEFORE = Pattern.compile("\\b(?:leaving|leaves|left)\\s$");

    private static final Pattern WHOLE_BEHIND = Pattern.compile("^의\\s?(?:약 |거의 |꼭 |딱 )?$");
    /** 18일로 90일의 5분의 1에 그쳤다. */
    private static final Pattern WHOLE_OF =
            Pattern.compile("^의\\s?(?:약 |거의 |꼭 |딱 )?(?:절반|[0-9]+분의 ?[0-9]|(?=$)).{0,6}?(?:에|이|을|를|로|다|쯤|가량|도)|^의\\s$");

    private static final Pattern NAMES_PART = Pattern.compile("^(?:인|에 달하는|에 이르는|에 해당하는)\\s(?:약 )?$");

    private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|these|those|whom|which)\\b");

    /** Of the 3 million, 1 million: takings of 3 million are no whole. */
    private static final Pattern CLAUSE_OF = Pattern.compile(
            "(?:^|[,;.(:–—]\\s?|[“\"])(?:of|out of|among)(?: the| its| their| all| these| those| some| about)*\\s$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_WHICH = Pattern.compile(
            "^[^.;]{0,40}(?:,|–|—) (?:and )?of (?:which|whom|these|those|them|that)(?: [\\p{L}-]+){0,2} $|^[^.;]{0,25}(?:이 ?중|이 가운데|그 ?중|그 가운데)(?: [가-힣]{1,6}[이가은는])? $");

    private static final Pattern APPOSED = Pattern.compile(
            "(?:\\s[\\p{L}’'-]+){0,5}\\s?(?:,|\\(|–|—|:)\\s?(?:\\p{L}+\\s){0,4}|[^,;]{0,40}?(?:으로|로|[은는이가]),?\\s?(?:[가-힣]{1,6}\\s){0,2}|\\s?\\(");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Pattern OF_BEFORE = Pattern.compile(
            "(?:^|[,;.]\\s|\\s|[“\"])(?:Of|of|Out of|out of|Among|among)(?: the| its| their| all| these| those| some| about)*\\s$");

    private static final Pattern AMONG_BEHIND = Pattern.compile(
            "^\\s?(?:[가-힣]{1,6}\\s?)?(?:중|가운데)(?=[\\s,에]|$)|^[을를] (?:(?![가-힣]*별로)[가-힣]+ )?(?:들여다보면|뜯어보면|가르면|나누면|따지면|살펴보면|분석하면)");

    private static final Pattern RISE_BEFORE = Pattern.compile(
            "\\b(?:rose|fell|grew|increased|decreased|dropped|climbed|gained|declined|jumped|[,;] (?:up|down)|(?:rise|fall|increase|decrease|drop|decline|gain|jump)(?: in [^,;.\\d]{1,30})? of)(?: by)?(?: about| some| around| an?)? $");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern COUNTED = Pattern.compile(
            "[0-9].*(?:중|가운데|\\bof\\b|\\bin\\b).*[0-9]|[가-힣]+ ?(개|명|곳|편|건|번|차례|마리|척|대|석|표|경기) ?(?:중에?서?|가운데) [가-힣]+ ?\\1");

    /** A share before its whole: a third of its 42,000 readers. */
    private static final Pattern OF_WHOLE = Pattern.compile(
            "(?:" + ShareWords.FRACTION.pattern() + ")(?: of)?(?: the| its| their| all| these| those)+ $");

    /** What words such as “a third” leave open, in percent of the whole. */
    private static final BigDecimal LOOSE = new BigDecimal("2");

    /** What “nearly half” leaves open. */
    private static final BigDecimal ABOUT = new BigDecimal("6");

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        List<Stated> numbers = passage.numbers();
        for (int whole = 0; whole < numbers.size(); whole++) {
            pairs(passage, whole, remarks);
        }
        for (int part = 0; part < numbers.size() && remarks.isEmpty(); part++) {
            SharesOfTold.ofThese(passage, part, remarks);
        }
        if (numbers.size() <= 1 && passage.words().length() <= FARTHEST) {
            SharesOfTold.ofBefore(passage, remarks);
        }
        return remarks;
    }

    static boolean isShare(Stated part, Stated whole, Stated share) {
        return ratio(part, whole).meets(given(share));
    }

    /** Whether the share is at least half of what it should be, and at most twice as much. */
    static boolean isNear(Stated part, Stated whole, Stated share) {
        BigDecimal right = part.value().movePointRight(2).divide(whole.value(), Span.PRECISION);
        return Span.isSlip(share.value(), right);
    }

    private static Span ratio(Stated part, Stated whole) {
        return part.asWritten().over(whole.asWritten()).inPercent();
    }

    /** Bounds may be of the things themselves: 8 of 9 states are less than 10 percent Hispanic. */
    private static boolean isApposed(Passage passage, int from, Stated share) {
        String between = passage.words().substring(Math.min(from, share.start()), share.start());
        return !share.isBounded()
                || from >= share.end()
                || APPOSED.matcher(between).matches();
    }

    /** What a share leaves open: as it is rounded, and as it is bounded. */
    static Span given(Stated share) {
        boolean words =
                share.kind() == FigureKind.SHARE && share.words().chars().noneMatch(letter -> letter == '%');
        BigDecimal loose = share.qualifier() == Qualifier.ABOUT ? ABOUT : LOOSE;
        Span given = words ? Span.around(share.value(), loose) : share.asResult();
        return share.bounded(given, HUNDRED);
    }

    private static void pairs(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        Stated all = numbers.get(whole);
        if (isCounted(all)) {
            judge(passage, all, share(passage, whole, whole), remarks);
            return;
        }
        if (all.isPercent() || all.isPoints() || all.isTimes() || all.per() != null) {
            return;
        }
        if (whole > 0 && WHOLE_OF.matcher(passage.behind(whole)).find() && fits(numbers.get(whole - 1), all)) {
            judge(passage, numbers.get(whole - 1), all, share(passage, whole - 1, whole), remarks);
            return;
        }
        if (all.isTime()) {
            // Within 28 days is no part of them; 21 of 28 days are.
            timesOf(passage, whole, remarks);
            return;
        }
        if (rest(passage, whole, remarks) || named(passage, whole, remarks)) {
            return;
        }
        int part = part(passage, whole);
        Matcher named = OF_WHOLE.matcher(passage.before(whole));
        if (part < 0 && whole > 0 && named.find() && fits(numbers.get(whole - 1), all)) {
            int from = all.start() - passage.before(whole).length() + named.start();
            judge(passage, numbers.get(whole - 1), all, ShareWords.in(passage, from), remarks);
            return;
        }
        if (part >= 0) {
            judge(passage, numbers.get(part), all, share(passage, part, whole), remarks);
        }
    }

    /** Whether its words count the part and the whole: 40개 가운데 30개. */
    static boolean isCounted(Stated share) {
        return share.isPercent()
                && share.kind() == FigureKind.SHARE
                && COUNTED.matcher(share.words()).find();
    }

    private static void timesOf(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        Stated all = numbers.get(whole);
        boolean of = whole > 0 && OF_DAYS.matcher(passage.before(whole)).matches() && fits(numbers.get(whole - 1), all);
        boolean among = whole + 1 < numbers.size()
                && AMONG_BEHIND.matcher(passage.behind(whole)).find()
                && fits(numbers.get(whole + 1), all);
        if (of || among) {
            int part = of ? whole - 1 : whole + 1;
            judge(passage, numbers.get(part), all, share(passage, part, whole), remarks);
        }
    }

    /** 250 posts, of which 190 were filled: the rate is 76 percent, and the rest 24. Whether it says anything of it. */
    private static boolean rest(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        if (whole + 2 >= numbers.size() || !fits(numbers.get(whole + 1), numbers.get(whole))) {
            return false;
        }
        Stated all = numbers.get(whole);
        Stated part = numbers.get(whole + 1);
        Stated share = numbers.get(whole + 2);
        boolean told = share.isPercent()
                && share.qualifier() == null
                && !areBeside(passage, numbers.get(whole), part)
                && !BREAK.matcher(passage.before(whole + 2)).find()
                && RATE_BEFORE.matcher(passage.before(whole + 2)).find();
        if (!told || !part.asWritten().isPositive() || part(passage, whole) >= 0) {
            return false;
        }
        Span right = ratio(part, all);
        Span others = Span.around(BigDecimal.valueOf(100), BigDecimal.ZERO).distance(right);
        if (!right.meets(share.asResult()) && !others.meets(share.asResult())) {
            BigDecimal exact = part.value().movePointRight(2).divide(all.value(), Span.PRECISION);
            boolean left = LEFT_BEFORE.matcher(passage.before(whole + 2)).find();
            Remark.Reckoned reckoned = left
                    ? new Remark.Reckoned(
                            BigDecimal.valueOf(100).subtract(exact), Stated.PERCENT, others.lower(), others.upper())
                    : new Remark.Reckoned(exact, Stated.PERCENT, right.lower(), right.upper());
            remarks.add(Remark.of(RemarkKind.SHARE, passage, share, List.of(part, all), reckoned));
        }
        return true;
    }

    /** 840억 달러의 40%인 336억 달러. Whether the words are like that. */
    private static boolean named(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        if (whole + 2 >= numbers.size()) {
            return false;
        }
        Stated share = numbers.get(whole + 1);
        Stated part = numbers.get(whole + 2);
        boolean told = share.isPercent()
                && WHOLE_BEHIND.matcher(passage.behind(whole)).matches()
                && NAMES_PART.matcher(passage.behind(whole + 1)).matches()
                && part.countsAs(numbers.get(whole))
                && part.value().signum() > 0
                && part.per() == null
                && !part.isPercent()
                && !part.isPoints();
        if (told) {
            judge(passage, part, numbers.get(whole), share, remarks);
        }
        return told;
    }

    private static int part(Passage passage, int whole) {
        List<Stated> numbers = passage.numbers();
        if (whole > 0 && OF.matcher(passage.before(whole)).find() && fits(numbers.get(whole - 1), numbers.get(whole))) {
            return whole - 1;
        }
        if (whole + 1 < numbers.size()
                && OF_WHICH.matcher(passage.before(whole + 1)).find()
                && fits(numbers.get(whole + 1), numbers.get(whole))) {
            return whole + 1;
        }
        boolean of = OF_BEFORE.matcher(passage.before(whole)).find()
                && (!numbers.get(whole).isMoney()
                        || CLAUSE_OF.matcher(passage.before(whole)).find());
        boolean among = AMONG_BEHIND.matcher(passage.behind(whole)).find();
        if (!of && !among) {
            boolean next = whole + 1 < numbers.size()
                    && OF_THEM.matcher(passage.behind(whole + 1)).find()
                    && fits(numbers.get(whole + 1), numbers.get(whole));
            return next ? whole + 1 : -1;
        }
        for (int next = whole + 1; next < numbers.size() && next <= whole + 2; next++) {
            if (fits(numbers.get(next), numbers.get(whole))) {
                return next;
            }
            if (numbers.get(next).isPercent()) {
                break;
            }
        }
        boolean before = among && whole > 0 && fits(numbers.get(whole - 1), numbers.get(whole));
        return before ? whole - 1 : -1;
    }

    static boolean fits(Stated part, Stated whole) {
        return part.countsAs(whole)
                && part.per() == null
                && !part.isPercent()
                && !part.isPoints()
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0;
    }

    /** The share that is given for the part; null if none is. */
    static @Nullable Stated share(Passage passage, int part, int whole) {
        List<Stated> numbers = passage.numbers();
        int last = Math.max(part, whole);
        int end = numbers.get(last).end();
        for (int next = last + 1; next < numbers.size() && next <= last + 2; next++) {
            Stated share = numbers.get(next);
            if (share.isPercent() && share.start() - end <= FARTHEST) {
                boolean level = share.kind() == FigureKind.LEVEL || share.kind() == FigureKind.SHARE;
                return level && Move.of(passage, next) == null && !isChange(passage, next) ? share : null;
            }
            if (fits(share, numbers.get(whole)) && !share.isTime()) {
                break;
            }
        }
        return ShareWords.in(passage, end);
    }

    private static boolean isChange(Passage passage, int place) {
        return passage.behind(place).matches("^ (?:more|less|fewer|higher|lower)\\b.*")
                || passage.behind(place).matches("^(?:가량)?\\s?(?:늘|줄|증가|감소|상승|하락|올랐|떨어|높|낮).*");
    }

    /** Whether the words behind say that it is a share of something else, or a rate of its own: 70 percent of the total market. */
    static boolean isOfOthers(Passage passage, Stated share) {
        String behind = passage.words().substring(share.end());
        return RATE_BEHIND.matcher(behind).find()
                || OF_ANOTHER_TOTAL.matcher(behind).find();
    }

    /** 400 tonnes of zinc and 200 tonnes of lead: the one is no part of the other. */
    static boolean areBeside(Passage passage, Stated one, Stated other) {
        int place = passage.numbers().indexOf(other);
        return place > 0
                && passage.numbers().get(place - 1).equals(one)
                && BESIDE.matcher(passage.before(place)).find();
    }

    /** Whether something rose or fell by the amount: the percentage beside it is then of what it was before. */
    private static boolean isRise(Passage passage, Stated part) {
        int place = passage.numbers().indexOf(part);
        return place >= 0 && RISE_BEFORE.matcher(passage.before(place)).find();
    }

    /** A part of a whole that was read as one: 1,000명 중 430명. */
    static void judge(Passage passage, Stated counted, @Nullable Stated share, List<Remark> remarks) {
        if (share == null || Span.around(counted.value(), HALF).meets(share.asResult())) {
            return;
        }
        Remark.Reckoned reckoned = new Remark.Reckoned(
                counted.value(),
                Stated.PERCENT,
                counted.value().subtract(HALF),
                counted.value().add(HALF));
        remarks.add(Remark.of(RemarkKind.SHARE, passage, share, List.of(counted), reckoned));
    }

    static void judge(Passage passage, Stated part, Stated whole, @Nullable Stated share, List<Remark> remarks) {
        if (share == null
                || !part.asWritten().isPositive()
                || !whole.asWritten().isPositive()
                || isOfOthers(passage, share)
                || isRise(passage, part)
                || !isApposed(passage, Math.max(part.end(), whole.end()), share)) {
            return;
        }
        Span right = ratio(part, whole);
        BigDecimal exact = part.value().movePointRight(2).divide(whole.value(), Span.PRECISION);
        if (right.meets(given(share)) || !Span.isNear(share.value(), exact)) {
            return;
        }
        Remark.Reckoned reckoned = new Remark.Reckoned(exact, Stated.PERCENT, right.lower(), right.upper());
        remarks.add(Remark.of(RemarkKind.SHARE, passage, share, List.of(part, whole), reckoned));
    }
}
