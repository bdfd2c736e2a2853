package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.record.Unit;

/** Changes in percent, in points, in times and as amounts that nothing told so far gives, beside two levels of which one could be meant. */
final class UnsupportedChanges {

    /** Characters before a number that a sentence begins with. */
    private static final int SOON = 24;

    private static final Pattern RATE_BEFORE =
            Pattern.compile("(?:(?<up>증가율|성장률|상승률|신장률|인상률)|감소율|하락률|인하율)[은이]?,? ?(?:약 )?$");

    /** 2,150억 원보다 190억 원 늘어난 2,340억 원. */
    private static final Pattern LEADS_ON =
            Pattern.compile("^(?:이|가|만큼|나)? ?(?:더 )?[가-힣]{1,3}(?:난|은|진|른|한|어든) (?:약 )?$");

    private static final Pattern TOLD_OF = Pattern.compile(
            "^[“\"‘']?(?:That|This|It|Which|They)(?:['’]s| is| was| are| were| means| meant| makes| made| represents| marks| amounts| equals| comes| works)\\b|^[“\"‘']?(?:An?|The) (?:[a-z]+ )?(?:rise|fall|increase|decrease|drop|cut|gain|loss|jump|decline|improvement|reduction|growth|difference|saving|change)\\b|^[“\"‘']?(?:So|Or|Up|Down|In all)\\b|^[“\"‘']?(?:이는|이것은|그|무려|약|비율|증가|감소|성장|상승|하락|인상|인하|신장|전년|작년|지난해|1년|한 해|[0-9])");

    private static final Unit POINTS = new Unit("percentage-points");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern GAP_BEHIND = Pattern.compile(
            "^ (?:more|less|fewer|higher|lower|cheaper|dearer|longer|shorter|jump|rise|cut|fall|drop|increase|gap|difference)\\b|^(?:이|가|만큼|나)? ?(?:더 )?(?:늘|줄|많|적|싸|비싸|차이|증가|감소|높|낮|인상|인하)");

    private UnsupportedChanges() {}

    static boolean isGap(Passage passage, int place) {
        return !passage.numbers().get(place).isTime()
                && GAP_BEHIND.matcher(passage.behind(place)).find();
    }

    /** 1 for more, -1 for less, 0 where the words do not say. */
    static int way(Passage passage, int place) {
        Matcher rate = RATE_BEFORE.matcher(passage.before(place));
        return rate.find() ? (rate.group("up") != null ? 1 : -1) : DirectedMove.way(passage, place);
    }

    /** The change between the only two levels told shortly before that it is nearly the change of. */
    static void change(Passage passage, Stated change, int way, List<Remark> remarks) {
        if (inPoints(passage, change, remarks) || new Derivations(passage, change, change.asResult()).giveChange(way)) {
            return;
        }
        List<Stated> levels = levels(passage, change);
        Stated end = Move.end(passage, change);
        Set<List<BigDecimal>> seen = new HashSet<>();
        List<Move> near = new ArrayList<>();
        for (Stated one : levels) {
            for (Stated two : levels) {
                boolean ends = one.value().compareTo(two.value()) * way < 0
                        && (end == null || two.equals(end))
                        && (isToldOf(passage)
                                || passage.numbers().contains(one)
                                || passage.numbers().contains(two))
                        && seen.add(List.of(one.value(), two.value()));
                if (ends
                        && Derivations.areAlike(one, two)
                        && Span.isSlip(change.value(), new Move(one, two, change).percent())) {
                    near.add(new Move(one, two, change));
                }
            }
        }
        if (near.size() == 1) {
            Stated base = near.get(0).base();
            Stated now = near.get(0).now();
            remarks.add(Unsupported.remark(
                    RemarkKind.CHANGE,
                    passage,
                    change,
                    List.of(base, now),
                    near.get(0).percent(),
                    near.get(0).relative()));
        }
    }

    /** Whether the sentence tells of what the one before told of: “That is 25 percent more.” */
    private static boolean isToldOf(Passage passage) {
        return TOLD_OF.matcher(passage.words()).find();
    }

    /** A change in percent that is just what two percentages side by side are apart, and not what the one is more than the other. */
    private static boolean inPoints(Passage passage, Stated change, List<Remark> remarks) {
        List<Stated> levels = Stream.concat(passage.earlier().stream(), passage.numbers().stream())
                .filter(level -> level.isPercent()
                        && !level.isRate()
                        && !level.equals(change)
                        && level.asWritten().isPositive())
                .toList();
        for (int at = levels.size() - 1; at > 0; at--) {
            Stated one = levels.get(at - 1);
            Stated two = levels.get(at);
            BigDecimal apart = two.value().subtract(one.value()).abs();
            if (apart.compareTo(change.value()) == 0
                    && !new Move(one, two, change).relative().meets(change.asResult())) {
                Span span = one.asWritten().distance(two.asWritten());
                remarks.add(Remark.of(
                        RemarkKind.PERCENT_FOR_POINTS,
                        passage,
                        change,
                        List.of(one, two),
                        new Remark.Reckoned(apart, POINTS, span.lower(), span.upper())));
                return true;
            }
        }
        return false;
    }

    /** Of this sentence and the one before; where it begins with the number and they tell no two, those of all before. */
    private static List<Stated> levels(Passage passage, Stated number) {
        List<Stated> near = Derivations.levels(passage.until(number)).stream()
                .filter(level -> !level.isTime())
                .toList();
        return near.size() > 1 || number.start() > SOON
                ? near
                : Derivations.levels(passage.told()).stream()
                        .filter(level -> level.unit() != null && !level.isTime())
                        .toList();
    }

    /** The distance of the last two percentages that were told, where it begins the sentence: “Now it is 83. An improvement of 8 points”. */
    static void apart(Passage passage, Stated points, List<Remark> remarks) {
        List<Stated> levels =
                levels(passage, points).stream().filter(Stated::isPercent).toList();
        boolean leads =
                passage.numbers().stream().anyMatch(level -> level.isPercent() && level.start() > points.start());
        boolean ofAmounts = passage.numbers().stream()
                .anyMatch(level -> level.isAmount() && !level.isTime() && level.unit() != null);
        if (leads
                || ofAmounts
                || levels.size() < 2
                || new Derivations(passage, points, points.asResult()).givePoints()) {
            return;
        }
        Stated one = levels.get(levels.size() - 2);
        Stated two = levels.get(levels.size() - 1);
        BigDecimal right = two.value().subtract(one.value()).abs();
        if (Span.isSlip(points.value(), right)) {
            remarks.add(Unsupported.remark(
                    RemarkKind.CHANGE,
                    passage,
                    points,
                    List.of(one, two),
                    right,
                    one.asWritten().distance(two.asWritten())));
        }
    }

    /** Points that are just the change in percent, and not the distance, of two levels beside them. */
    static void points(Passage passage, Stated points, List<Remark> remarks) {
        List<Stated> levels = Stream.concat(
                        passage.earlier().stream(), passage.numbers().stream().filter(other -> !other.equals(points)))
                .filter(level -> level.asWritten().isPositive() && !level.isRate())
                .toList();
        for (int at = levels.size() - 1; at > 0; at--) {
            Stated one = levels.get(at - 1);
            Stated two = levels.get(at);
            if (!Derivations.areAlike(one, two) || one.value().compareTo(two.value()) == 0) {
                continue;
            }
            if (one.isPercent() && one.asWritten().distance(two.asWritten()).meets(points.asResult())) {
                return;
            }
            for (List<Stated> ends : List.of(List.of(one, two), List.of(two, one))) {
                BigDecimal right = ends.get(1)
                        .value()
                        .subtract(ends.get(0).value())
                        .abs()
                        .multiply(HUNDRED)
                        .divide(ends.get(0).value(), Span.PRECISION);
                if (right.setScale(points.decimals(), RoundingMode.HALF_UP).compareTo(points.value()) == 0) {
                    Span span = one.asWritten()
                            .distance(two.asWritten())
                            .over(ends.get(0).asWritten())
                            .inPercent();
                    remarks.add(Remark.of(
                            RemarkKind.POINTS_FOR_PERCENT,
                            passage,
                            points,
                            ends,
                            new Remark.Reckoned(right, Stated.PERCENT, span.lower(), span.upper())));
                    return;
                }
            }
        }
    }

    static void times(Passage passage, int place, List<Remark> remarks) {
        Stated times = passage.numbers().get(place);
        List<Stated> levels = levels(passage, times);
        if (levels.size() < 2 || new Derivations(passage, times, times.asResult()).giveTimes()) {
            return;
        }
        boolean more = times.value().compareTo(BigDecimal.ONE) > 0;
        Stated last = levels.get(levels.size() - 1);
        for (int at = levels.size() - 1; at > 0; at--) {
            if (times(passage, times, levels.get(at - 1), levels.get(at), more, remarks)
                    || times(passage, times, levels.get(at - 1), last, more, remarks)) {
                return;
            }
        }
    }

    /** Whether the one is so many times the other, or nearly, which is then said. */
    private static boolean times(
            Passage passage, Stated times, Stated one, Stated two, boolean more, List<Remark> remarks) {
        boolean told = passage.numbers().contains(one) || passage.numbers().contains(two);
        if (!told && times.start() > SOON && !isToldOf(passage)) {
            return false;
        }
        if (one.isPercent() != two.isPercent() || !(Sums.isPart(one, two) || areCounters(one, two))) {
            return false;
        }
        boolean rising = one.value().compareTo(two.value()) < 0;
        Stated base = rising == more ? one : two;
        Stated now = base.equals(one) ? two : one;
        BigDecimal right = now.value().divide(base.value(), Span.PRECISION);
        Span span = now.asWritten().over(base.asWritten());
        if (span.meets(times.asResult())) {
            return true;
        }
        boolean slip = Span.isSlip(times.value(), right) && right.compareTo(BigDecimal.ONE) != 0;
        if (slip) {
            remarks.add(Unsupported.remark(RemarkKind.CHANGE, passage, times, List.of(base, now), right, span));
        }
        return slip;
    }

    /** 벌통 열다섯 개, 지금은 180통. */
    private static boolean areCounters(Stated one, Stated other) {
        return one.unit() != null
                && other.unit() != null
                && BareNumbers.isCounter(one.unit())
                && BareNumbers.isCounter(other.unit());
    }

    /** By how much the last two levels before it differ, or the one before and the one behind. */
    static void gap(Passage passage, Stated gap, List<Remark> remarks) {
        Unit unit = gap.unit();
        if (unit == null) {
            return;
        }
        List<Stated> alike = passage.until(gap).stream()
                .filter(level -> unit.equals(level.unit()) && level.per() == null)
                .toList();
        int place = passage.numbers().indexOf(gap);
        boolean next = place + 1 < passage.numbers().size()
                && LEADS_ON.matcher(passage.behind(place)).matches()
                && unit.equals(passage.numbers().get(place + 1).unit());
        if (alike.size() < (next ? 1 : 2)) {
            return;
        }
        Stated one = alike.get(alike.size() - (next ? 1 : 2));
        Stated two = next ? passage.numbers().get(place + 1) : alike.get(alike.size() - 1);
        BigDecimal right = two.value().subtract(one.value()).abs();
        if (Span.isSlip(gap.value(), right)) {
            remarks.add(Unsupported.remark(
                    RemarkKind.CHANGE,
                    passage,
                    gap,
                    List.of(one, two),
                    right,
                    one.asWritten().distance(two.asWritten())));
        }
    }
}
