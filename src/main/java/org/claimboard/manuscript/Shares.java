package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** A part of a whole that is not the share given: “30 of 120 seats, or 20 percent”. */
final class Shares implements Detector {

    private static final Unit PERCENT = new Unit("percent");

    /** Characters between the part and its share. */
    private static final int FARTHEST = 90;

    /** Characters between the part and a share in words. */
    private static final int SOON = 60;

    private static final Pattern OF = Pattern.compile(
            "^(?:\\s[\\p{L}'’-]+){0,3}? (?:of|out of|in)(?: the| its| their| all| his| her| our| these| those| that| this| about| some| a total of| [\\p{L}-]+['’]s)*\\s$");

    private static final Pattern OF_DAYS =
            Pattern.compile("^(?:\\s[a-z]+)? (?:of|out of)(?: the| those| these| all)*\\s$");

    /** A rate by its name, or what is left over. */
    private static final Pattern RATE_BEFORE = Pattern.compile(
            "\\b(?:leaving|which leaves|which left|for a [a-z]+ rate of|a [a-z]+ rate of)\\s$|(?<![증가감소상승하락성장인])[율률][이은을]?\\s?$");

    private static final Pattern LEFT_BEFORE = Pattern.compile("\\b(?:leaving|leaves|left)\\s$");

    private static final Pattern WHOLE_BEHIND = Pattern.compile("^의\\s?(?:약 |거의 |꼭 |딱 )?$");
    private static final Pattern NAMES_PART = Pattern.compile("^(?:인|에 달하는|에 이르는|에 해당하는)\\s(?:약 )?$");

    private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|these|those|whom|which)\\b");

    private static final Pattern OF_BEFORE = Pattern.compile(
            "(?:^|[,;.]\\s|\\s|[“\"])(?:Of|of|Out of|out of|Among|among)(?: the| its| their| all| these| those| some| about)*\\s$");

    private static final Pattern AMONG_BEHIND = Pattern.compile("^\\s?(?:[가-힣]{1,6}\\s?)?(?:중|가운데)(?=[\\s,에]|$)");

    private static final List<String> EVERY =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final String DAYS = String.join("|", Parts.KOREAN_DAYS);

    private static final Pattern FRACTION = Pattern.compile(
            "\\bhalf\\b|\\b(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?|twentieth)\\b|절반|(?:10|[345])분의 ?[123]|"
                    + "\\b(?<some>one|two|three|four|five|six|seven|eight|nine)(?: [a-z]+)? (?:in|out of) (?:every )?(?<all>two|three|four|five|six|seven|eight|nine|ten|twenty)\\b"
                    + "|\\bevery (?<every>other|second|third|fourth|fifth|tenth)\\b"
                    + "|(?<days>" + DAYS + ") (?:중|가운데|에) (?<ofThem>" + DAYS + ")(?![가-힣]{2})");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern COUNTED = Pattern.compile("[0-9].*(?:중|가운데|\\bof\\b|\\bin\\b).*[0-9]");

    /** A share before its whole: a third of its 42,000 readers. */
    private static final Pattern OF_WHOLE =
            Pattern.compile("(?:" + FRACTION.pattern() + ")(?: of)?(?: the| its| their| all| these| those)+ $");

    /** What words such as “a third” leave open, in percent of the whole. */
    private static final BigDecimal LOOSE = new BigDecimal("2");

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        List<Stated> numbers = passage.numbers();
        for (int whole = 0; whole < numbers.size(); whole++) {
            pairs(passage, whole, remarks);
        }
        return remarks;
    }

    private static void pairs(Passage passage, int whole, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        Stated all = numbers.get(whole);
        if (all.isPercent()
                && all.kind() == FigureKind.SHARE
                && COUNTED.matcher(all.words()).find()) {
            judge(passage, all, share(passage, whole, whole), remarks);
            return;
        }
        if (all.isPercent() || all.isPoints() || all.isTimes() || all.per() != null) {
            return;
        }
        if (isTime(all)) {
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
            judge(passage, numbers.get(whole - 1), all, fraction(passage, from), remarks);
            return;
        }
        if (part >= 0) {
            judge(passage, numbers.get(part), all, share(passage, part, whole), remarks);
        }
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
                && RATE_BEFORE.matcher(passage.before(whole + 2)).find();
        if (!told || !part.asWritten().isPositive() || part(passage, whole) >= 0) {
            return false;
        }
        Span right = part.asWritten().over(all.asWritten()).inPercent();
        Span others = Span.around(BigDecimal.valueOf(100), BigDecimal.ZERO).distance(right);
        if (!right.meets(share.asResult()) && !others.meets(share.asResult())) {
            BigDecimal exact = part.value().movePointRight(2).divide(all.value(), Span.PRECISION);
            boolean left = LEFT_BEFORE.matcher(passage.before(whole + 2)).find();
            Remark.Reckoned reckoned = left
                    ? new Remark.Reckoned(
                            BigDecimal.valueOf(100).subtract(exact), PERCENT, others.lower(), others.upper())
                    : new Remark.Reckoned(exact, PERCENT, right.lower(), right.upper());
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
        boolean of = OF_BEFORE.matcher(passage.before(whole)).find();
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

    private static boolean fits(Stated part, Stated whole) {
        boolean same = part.unit() == null || part.unit().equals(whole.unit()) || whole.unit() == null;
        return same
                && part.per() == null
                && !part.isPercent()
                && !part.isPoints()
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0;
    }

    private static boolean isTime(Stated number) {
        return number.unit() != null && TimeUnits.isTime(number.unit());
    }

    /** The share that is given for the part; null if none is. */
    private static @Nullable Stated share(Passage passage, int part, int whole) {
        List<Stated> numbers = passage.numbers();
        int last = Math.max(part, whole);
        int end = numbers.get(last).end();
        for (int next = last + 1; next < numbers.size() && next <= last + 2; next++) {
            Stated share = numbers.get(next);
            if (share.isPercent() && share.start() - end <= FARTHEST) {
                boolean level = share.kind() == FigureKind.LEVEL || share.kind() == FigureKind.SHARE;
                return level && Move.of(passage, next) == null && !isChange(passage, next) ? share : null;
            }
            if (fits(share, numbers.get(whole)) && !isTime(share)) {
                break;
            }
        }
        return fraction(passage, end);
    }

    private static boolean isChange(Passage passage, int place) {
        return passage.behind(place).matches("^ (?:more|less|fewer|higher|lower)\\b.*")
                || passage.behind(place).matches("^(?:가량)?\\s?(?:늘|줄|증가|감소|상승|하락|올랐|떨어|높|낮).*");
    }

    private static @Nullable Stated fraction(Passage passage, int from) {
        String words = passage.words();
        Matcher found = FRACTION.matcher(words).region(from, Math.min(words.length(), from + SOON));
        if (!found.find()) {
            return null;
        }
        BigDecimal value = value(found);
        boolean limited = words.substring(from, found.start())
                        .matches(".*(?:more than|less than|over|under|nearly|almost|about|not|아닌|넘|거의|약)\\s$")
                || words.substring(found.end()).matches("^(?:이|을|에| 이)?\\s?(?:넘|아니|아닌|안|못|이상|이하|가까|가량|정도|미치).*");
        return value == null || limited
                ? null
                : new Stated(found.start(), found.end(), found.group(), value, PERCENT, null, FigureKind.SHARE, null);
    }

    private static @Nullable BigDecimal value(Matcher fraction) {
        String every = fraction.group("every");
        if (every != null) {
            return EVERY.contains(every) ? Parts.percent(1, EVERY.indexOf(every) + 2) : Parts.percent(1, 2);
        }
        for (String[] pair : List.of(new String[] {"some", "all"}, new String[] {"ofThem", "days"})) {
            String some = fraction.group(pair[0]);
            if (some != null) {
                return ofSo(some, Objects.requireNonNull(fraction.group(pair[1])));
            }
        }
        return Parts.percent(fraction.group());
    }

    /** Two in three. */
    private static @Nullable BigDecimal ofSo(String some, String all) {
        int parts = Parts.number(some);
        int whole = Parts.number(all);
        return parts >= whole ? null : Parts.percent(parts, whole);
    }

    /** A part of a whole that was read as one: 1,000명 중 430명. */
    private static void judge(Passage passage, Stated counted, @Nullable Stated share, List<Remark> remarks) {
        if (share == null || Span.around(counted.value(), HALF).meets(share.asResult())) {
            return;
        }
        Remark.Reckoned reckoned = new Remark.Reckoned(
                counted.value(),
                PERCENT,
                counted.value().subtract(HALF),
                counted.value().add(HALF));
        remarks.add(Remark.of(RemarkKind.SHARE, passage, share, List.of(counted), reckoned));
    }

    private static void judge(
            Passage passage, Stated part, Stated whole, @Nullable Stated share, List<Remark> remarks) {
        if (share == null
                || !part.asWritten().isPositive()
                || !whole.asWritten().isPositive()) {
            return;
        }
        Span right = part.asWritten().over(whole.asWritten()).inPercent();
        boolean words =
                share.kind() == FigureKind.SHARE && share.words().chars().noneMatch(letter -> letter == '%');
        Span given = words ? Span.around(share.value(), LOOSE) : share.asResult();
        boolean limited = share.qualifier() != null && share.qualifier() != org.claimboard.record.Qualifier.ABOUT;
        if (limited || right.meets(given)) {
            return;
        }
        BigDecimal exact = part.value().movePointRight(2).divide(whole.value(), Span.PRECISION);
        Remark.Reckoned reckoned = new Remark.Reckoned(exact, PERCENT, right.lower(), right.upper());
        remarks.add(Remark.of(RemarkKind.SHARE, passage, share, List.of(part, whole), reckoned));
    }
}
