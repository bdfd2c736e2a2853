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

    private LeftOvers() {}

    /** The rest of a whole that stands elsewhere in the sentence, or in the one before, or that is a hundred percent. */
    static void in(Passage passage, List<Remark> remarks) {
        for (int place = 1; place < passage.numbers().size(); place++) {
            if (Breakdowns.REST_BEFORE.matcher(passage.before(place)).find()) {
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
                .boxed()
                .toList();
        List<Stated> parts = alike.stream().map(numbers::get).toList();
        if (parts.stream().anyMatch(part -> !isAlike(part, rest)) || parts.size() > Breakdowns.MOST) {
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
        List<Stated> wholes = passage.earlier().stream()
                .filter(whole -> isAlike(whole, rest) && whole.value().compareTo(rest.value()) > 0)
                .toList();
        if (wholes.stream().noneMatch(whole -> Sums.sum(parts).meets(Sums.written(whole)))) {
            wholes.stream()
                    .filter(whole -> Sums.isNear(parts, whole))
                    .min(Comparator.comparing(
                            whole -> Sums.total(parts).subtract(whole.value()).abs()))
                    .ifPresent(whole -> Breakdowns.judge(passage, whole.at(rest), parts, remarks));
        }
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
