package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimboard.quantity.FigureKind;

/** What the words call the rest, where it and the other parts are not the whole: “60 percent is exported, the other 25 is milled”. */
final class LeftOvers {

    /** What percentages are parts of. */
    private static final Stated ALL =
            new Stated(0, 0, "100%", BigDecimal.valueOf(100), Stated.PERCENT, null, FigureKind.SHARE, null);

    private static final Pattern TOPIC_BEFORE = Pattern.compile("[은는이가]\\s$");

    private static final Pattern LEADS_BEHIND = Pattern.compile("^(?:으로|로|인데|이며|이고|짜리|의|[은는을를])");

    private static final Pattern OF_OWN = Pattern.compile("\\b(?:of|out of) (?:the |its |their )?[\\p{L}-]+['’]s? $");

    /** Others of a list, which need not be all there are. */
    private static final Pattern OTHERS = Pattern.compile("(?:그 밖|그 외|기타)[^\\d]*$");

    /** How far the rest of what was told some sentences before may be off, for each of the whole. */
    private static final BigDecimal FARTHEST = new BigDecimal("0.12");

    /** Adults took 3,186 of those and pensioners 1,062, so 1,062 went to juniors. */
    private static final Pattern SO = Pattern.compile("\\bso (?:that )?(?:the )?$");

    private static final Pattern STILL_BEHIND =
            Pattern.compile("^ (?:left|to go|outstanding|unaccounted for)\\b|^(?:[은는이가] |이 |가 )?(?:남았|남아|남는|남은)");

    private static final Pattern STILL_BEFORE =
            Pattern.compile("(?:아직|여태)[^\\d.]{0,20}(?:[은는이가])\\s$|(?:못한|않은|남은) [가-힣]{1,6}[은는이가]\\s$");

    private static final Pattern OF_THOSE = Pattern.compile("\\b(?:of|among) (?:those|these|them|which)\\b");

    private LeftOvers() {}

    /** The rest of a whole that stands elsewhere in the sentence, or in the one before, or that is a hundred percent. */
    static void in(Passage passage, List<Remark> remarks) {
        for (int place = 0; place < passage.numbers().size(); place++) {
            boolean told = Breakdowns.REST_BEFORE.matcher(passage.before(place)).find()
                    || (SO.matcher(passage.before(place)).find()
                            && OF_THOSE.matcher(passage.words()).find())
                    || STILL_BEHIND.matcher(passage.behind(place)).find()
                    || STILL_BEFORE.matcher(passage.before(place)).find();
            if (told) {
                leftOver(passage, place, remarks);
                return;
            }
        }
    }

    private static void leftOver(Passage passage, int last, List<Remark> remarks) {
        List<Stated> numbers = passage.numbers();
        Stated rest = numbers.get(last);
        List<Integer> alike = IntStream.rangeClosed(0, last)
                .filter(place ->
                        !numbers.get(place).isTime() && !numbers.get(place).isBounded())
                .filter(place -> rest.isPercent() || !isOwnShare(passage, place))
                .boxed()
                .toList();
        List<Stated> parts = alike.stream().map(numbers::get).toList();
        if (!parts.contains(rest)
                || parts.stream().anyMatch(part -> !isAlike(part, rest))
                || parts.size() > Breakdowns.MOST) {
            return;
        }
        for (int whole : alike) {
            List<Stated> others = new ArrayList<>(parts);
            others.remove(numbers.get(whole));
            if (whole != last
                    && isTold(passage, whole)
                    && others.stream().allMatch(part -> Breakdowns.isPart(part, numbers.get(whole)))) {
                Breakdowns.judge(passage, numbers.get(whole), others, remarks);
                return;
            }
        }
        if (rest.isPercent()) {
            ofAHundred(passage, rest, parts, remarks);
            return;
        }
        if (!OTHERS.matcher(passage.before(last)).find()) {
            before(passage, parts, remarks);
        }
    }

    /**
     * What is left of a whole that was told before, whatever it was: with the parts of this sentence, and with the last ones that
     * were told between.
     */
    private static void before(Passage passage, List<Stated> own, List<Remark> remarks) {
        Stated rest = own.get(own.size() - 1);
        List<Stated> told =
                passage.told().stream().filter(number -> isAlike(number, rest)).toList();
        List<List<Stated>> sets = new ArrayList<>();
        for (int whole = 0; whole < told.size(); whole++) {
            for (int last = Math.max(whole + 1, told.size() - Breakdowns.MOST); last <= told.size(); last++) {
                List<Stated> set = new ArrayList<>(List.of(told.get(whole)));
                set.addAll(told.subList(last, told.size()));
                set.addAll(own);
                if (set.size() > 2 && set.size() <= Breakdowns.MOST + 1 && isLargest(set)) {
                    sets.add(set);
                }
            }
        }
        List<Stated> others = own.subList(1, own.size());
        if (others.size() > 1 && isLargest(own)) {
            sets.add(own);
        }
        boolean right = sets.stream()
                .anyMatch(set -> Sums.sum(set.subList(1, set.size())).meets(Sums.written(set.get(0))));
        if (!right) {
            sets.stream()
                    .filter(set -> off(set.get(0), set.subList(1, set.size())).compareTo(FARTHEST) <= 0)
                    .min(Comparator.comparing(set -> off(set.get(0), set.subList(1, set.size()))))
                    .ifPresent(set -> Sums.judge(passage, set.get(0).at(rest), set.subList(1, set.size()), remarks));
        }
    }

    /** 2,054억 원(16%): said of the number before. */
    private static boolean isOwnShare(Passage passage, int place) {
        return passage.numbers().get(place).isPercent() && passage.behind(place).startsWith(")");
    }

    private static boolean isLargest(List<Stated> set) {
        return set.subList(1, set.size()).stream()
                .allMatch(part -> part.value().compareTo(set.get(0).value()) < 0);
    }

    /** How far the parts are from the whole, for each of it. */
    private static BigDecimal off(Stated whole, List<Stated> parts) {
        return Sums.total(parts).subtract(whole.value()).abs().divide(whole.value(), Span.PRECISION);
    }

    /** Percentages that are not all there is: the remark is on the rest, which is one of the parts. */
    private static void ofAHundred(Passage passage, Stated rest, List<Stated> parts, List<Remark> remarks) {
        Span sum = Sums.sum(parts);
        if (Sums.isNear(parts, ALL) && !sum.meets(Sums.written(ALL))) {
            Remark.Reckoned reckoned = new Remark.Reckoned(Sums.total(parts), rest.unit(), sum.lower(), sum.upper());
            remarks.add(Remark.of(RemarkKind.SUM, passage, rest, parts, reckoned));
        }
    }

    /** Whether the words make a whole of a number that others may be parts of: of the council's 45; 진정은 830건으로. */
    private static boolean isTold(Passage passage, int place) {
        String before = passage.before(place);
        boolean leads =
                place == 0 && (before.isBlank() || TOPIC_BEFORE.matcher(before).find());
        return Breakdowns.isWhole(passage, place)
                || OF_OWN.matcher(before).find()
                || (leads && LEADS_BEHIND.matcher(passage.behind(place)).find());
    }

    private static boolean isAlike(Stated part, Stated rest) {
        return part.countsAs(rest)
                && part.isPercent() == rest.isPercent()
                && part.per() == null
                && part.qualifier() == null
                && !part.isPoints()
                && !part.isTimes()
                && part.value().signum() > 0;
    }
}
