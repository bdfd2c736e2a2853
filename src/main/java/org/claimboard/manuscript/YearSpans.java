package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Years that something is said to have lasted, beside the two years in which it began and ended: opened in 1961, closed in
 * 2009 after 58 years. It is doubted where no two years of the text so far are so far apart, to a year.
 */
final class YearSpans implements Detector {

    /** Years told before that may explain a span. */
    private static final int MOST = 12;

    /** Shorter spans are told of too many things. */
    private static final int SHORTEST = 5;

    /** How many years a span may be off to be taken for a slip. */
    private static final int FARTHEST = 20;

    /** Characters before a span that its sentence begins with. */
    private static final int SOON = 8;

    private static final Unit YEARS = new Unit("years");

    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter";

    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\p{N}\\p{L}.,:/$€£₩¥-])(?:(?<korean>1[5-9]\\d\\d|20\\d\\d)년(?! ?(?:동안|간|만|이상|넘))"
                    + "|(?<=\\b(?i:in|since|from|of|by|until|till|to|and|between|during|before|after|around|early|late|mid|"
                    + MONTH
                    + ")[ -])(?<english>1[5-9]\\d\\d|20\\d\\d)(?![\\p{N}\\p{L}]|[,.]\\d|-| (?:people|men|women|tonnes|tons|pounds|euros|dollars|miles|metres|feet|square)))");

    private static final Pattern ENGLISH_BEFORE = Pattern.compile(
            "\\b(?:after|of|lasted|lasting|lasts|exactly|some|is|was|were|be|turned|turns|are|stood|ran|took)(?: the| a total of| some| all of| exactly)? $");

    private static final Pattern ENGLISH_BEHIND = Pattern.compile(
            "^(?:[,.;”\"]|$| (?:old|later|apart|without|was|is|were|had|has|and|when|before|in (?:all|the (?:post|job|office|role)|office|power))\\b)");

    private static final Pattern WAIT_BEHIND =
            Pattern.compile("^ (?:wait|absence|drought|gap|exile|reign|career|silence|closure|run)\\b");

    private static final Pattern KOREAN = Pattern.compile(
            "(?<![\\p{N}.,])([1-9]\\d{0,2})년 ?(?:동안|간(?![가-힣])|만에|만의|만이|째|뒤(?=[에 ])|후(?=[에 ])|[이을] (?:걸|흘|지|쓴|썼|들|보))");

    private record Year(int value, String words) {}

    private final List<List<Year>> years;
    private final int written;

    /**
     * @param passages of the whole text
     * @param day on which it appears; null if nobody said
     */
    YearSpans(List<Passage> passages, @Nullable String day) {
        this.years = passages.stream().map(passage -> years(passage.words())).toList();
        this.written = day == null ? 0 : Integer.parseInt(day.substring(0, 4));
    }

    private static List<Year> years(String words) {
        List<Year> years = new ArrayList<>();
        for (Matcher found = YEAR.matcher(words); found.find(); ) {
            String year = found.group("korean") == null ? found.group("english") : found.group("korean");
            years.add(new Year(Integer.parseInt(year), found.group()));
        }
        return years;
    }

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Stated span : spans(passage)) {
            judge(passage, span, remarks);
        }
        return remarks;
    }

    private static List<Stated> spans(Passage passage) {
        List<Stated> spans = new ArrayList<>();
        List<Stated> numbers = passage.numbers();
        for (int place = 0; place < numbers.size(); place++) {
            Stated number = numbers.get(place);
            boolean years = YEARS.equals(number.unit()) && !number.isBounded() && number.per() == null;
            boolean lasted = number.words().endsWith(" years")
                    && ENGLISH_BEFORE.matcher(passage.before(place)).find()
                    && ENGLISH_BEHIND.matcher(passage.behind(place)).find();
            if (years && (lasted || WAIT_BEHIND.matcher(passage.behind(place)).find())) {
                spans.add(number);
            }
        }
        for (Matcher found = KOREAN.matcher(passage.words()); found.find(); ) {
            String words = found.group(1) + "년";
            spans.add(new Stated(
                    found.start(),
                    found.end(1) + 1,
                    words,
                    new BigDecimal(found.group(1)),
                    YEARS,
                    null,
                    FigureKind.LEVEL,
                    null));
        }
        return spans;
    }

    private void judge(Passage passage, Stated span, List<Remark> remarks) {
        int given = span.value().intValue();
        List<Year> told = told(passage.index());
        if (given < SHORTEST || isGiven(given, told)) {
            return;
        }
        List<Year> ends = ends(passage, span);
        if (ends.size() == 2) {
            int right = Math.abs(ends.get(1).value() - ends.get(0).value());
            BigDecimal exact = BigDecimal.valueOf(right);
            if (Math.abs(given - right) <= FARTHEST && Span.isSlip(span.value(), exact)) {
                remarks.add(remark(passage, span, ends, exact));
            }
        }
    }

    /** The only two years of the sentence, or its only one and the last that was told before; two of the sentence before where the span leads. */
    private List<Year> ends(Passage passage, Stated span) {
        List<Year> own = years.get(passage.index());
        List<Year> before = passage.index() == 0 ? List.of() : years.get(passage.index() - 1);
        if (span.start() <= SOON && before.size() == 2) {
            return before;
        }
        if (own.size() == 1 && !before.isEmpty()) {
            return List.of(before.get(before.size() - 1), own.get(0));
        }
        return own;
    }

    private List<Year> told(int sentence) {
        List<Year> all =
                years.subList(0, sentence + 1).stream().flatMap(List::stream).toList();
        Stream<Year> last = all.subList(Math.max(0, all.size() - MOST), all.size()).stream();
        return (written == 0 ? last : Stream.concat(last, Stream.of(new Year(written, "")))).toList();
    }

    /** Whether two years are so far apart, to a year. */
    private static boolean isGiven(int span, List<Year> told) {
        return told.stream().anyMatch(one -> told.stream()
                .anyMatch(other -> Math.abs(Math.abs(other.value() - one.value()) - span) <= 1));
    }

    private static Remark remark(Passage passage, Stated span, List<Year> ends, BigDecimal right) {
        return new Remark(
                RemarkKind.SPAN,
                passage.index(),
                passage.start() + span.start(),
                passage.start() + span.end(),
                span.words(),
                span.value(),
                ends.stream().map(Year::words).toList(),
                new Remark.Reckoned(
                        right, YEARS, right.subtract(BigDecimal.ONE).max(BigDecimal.ZERO), right.add(BigDecimal.ONE)),
                null,
                null,
                null,
                null);
    }
}
