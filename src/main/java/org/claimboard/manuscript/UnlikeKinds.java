package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.UnitSize;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A ratio that the words tell between two amounts of different kinds, which have none: energy and power, tonnes and hectares, a
 * speed and a length, a number and a number for each 100,000. It is told only where the two give the ratio and no two of one kind do.
 */
final class UnlikeKinds implements Detector {

    /** Ratios of a sentence that are looked at; more are a table. */
    private static final int MOST_RATIOS = 20;

    private static final Set<String> LONG = Set.of("days", "weeks", "months", "quarters", "years");

    private static final Pattern RATIO = Pattern.compile(
            "\\b(?:(?<word>twice|double|triple|half|a third|a quarter|a fifth|two thirds|three quarters)|(?<times>\\d+(?:\\.\\d+)?|"
                    + String.join("|", Parts.NUMBERS)
                    + ") times) (?:of )?(?<of>(?:the|its|their|our|his|her|that of the|[\\p{L}-]+['’]s) [^,.;:]{0,40})");

    private static final Pattern KOREAN = Pattern.compile(
            "(?:(?<=\\S)인 )?(?<of>[가-힣 ]{0,14})의 (?:약 |거의 |꼭 |무려 )?(?:(?<part>절반|[0-9]{1,3}분의 ?[0-9]{1,3})|(?<times>[0-9]+(?:\\.[0-9]+)?|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?배)");

    private static final Pattern AS_HARD =
            Pattern.compile("(?<times>\\d+(?:\\.\\d+)?|" + String.join("|", Parts.NUMBERS) + ") times as [a-z]+");

    private static final Pattern NEARLY =
            Pattern.compile("\\b(?:nearly|almost|close to|just under|about|around|roughly|some)\\s$|(?:거의|약)\\s$");

    private static final Pattern NEARLY_BEHIND = Pattern.compile("^\\s?(?:에|이|가)?\\s?(?:육박|가까|이르|가량|정도|달하|그쳤)");

    /** What the words measure, by the base that its unit is made of. */
    private static final Map<Pattern, Unit> MEASURED = Map.of(
            Pattern.compile("\\b(?:area|surface|acreage)\\b|면적|넓이"), new Unit("square-meter"),
            Pattern.compile("\\b(?:length|height|distance|width|depth|route)\\b|길이|높이|거리|너비|깊이"), new Unit("meter"),
            Pattern.compile("\\b(?:weight|mass)\\b|무게|중량"), new Unit("kilogram"));

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        String words = passage.words();
        for (Pattern pattern : List.of(RATIO, KOREAN, AS_HARD)) {
            Matcher found = pattern.matcher(words);
            for (int ratios = 0; ratios < MOST_RATIOS && remarks.isEmpty() && found.find(); ratios++) {
                Span ratio = ratio(found, words);
                if (ratio != null) {
                    told(passage, found, ratio, remarks);
                }
            }
        }
        return remarks;
    }

    private static void told(Passage passage, Matcher found, Span ratio, List<Remark> remarks) {
        List<Stated> bases = bases(passage, found);
        List<Stated> told = Stream.concat(passage.earlier().stream(), passage.numbers().stream())
                .filter(UnlikeKinds::isKnown)
                .toList();
        List<Stated> all = Stream.concat(passage.toldLately().stream(), passage.numbers().stream())
                .filter(UnlikeKinds::isKnown)
                .toList();
        boolean right = told.stream().anyMatch(one -> all.stream()
                .anyMatch(two -> !one.equals(two) && isOneKind(one, two) && gives(one, two, ratio)));
        if (right) {
            return;
        }
        for (Stated base : bases) {
            for (Stated number : found.pattern() == AS_HARD ? passage.numbers() : told) {
                boolean unlike = !number.equals(base) && !isOneKind(number, base) && gives(number, base, ratio);
                if (unlike) {
                    remarks.add(remark(passage, found, number, base));
                    return;
                }
            }
        }
    }

    /** The amount that the words lead to; or those that measure what the words name. */
    private static List<Stated> bases(Passage passage, Matcher found) {
        boolean korean = found.pattern() == KOREAN;
        List<Stated> numbers = passage.numbers();
        if (found.pattern() == AS_HARD) {
            return numbers.stream()
                    .filter(number -> number.end() <= found.start())
                    .filter(number -> number.per() != null
                            && !TimeUnits.isTime(number.per().unit()))
                    .toList();
        }
        int from = korean ? found.start("of") - 1 : found.start("of");
        List<Stated> beside = numbers.stream()
                .map(number -> named(passage, number))
                .filter(UnlikeKinds::isKnown)
                .filter(number -> korean
                        ? number.end() >= found.start() - 2 && number.end() <= found.end("of") + 1
                        : number.start() >= from && number.start() <= found.end() + 4)
                .toList();
        if (!beside.isEmpty()) {
            return beside;
        }
        String named = found.group("of");
        return MEASURED.entrySet().stream()
                .filter(measure -> measure.getKey().matcher(named).find())
                .flatMap(measure -> passage.told().stream()
                        .filter(UnlikeKinds::isKnown)
                        .filter(number -> number.per() == null && isMeasuredIn(number, measure.getValue())))
                .toList();
    }

    /** What the same number counted when it was told before, where it names nothing now. */
    private static Stated named(Passage passage, Stated number) {
        return passage.told().stream()
                .filter(before -> number.unit() == null
                        && before.unit() != null
                        && before.value().compareTo(number.value()) == 0)
                .findFirst()
                .map(before -> number.in(before.unit()))
                .orElse(number);
    }

    private static boolean isMeasuredIn(Stated number, Unit unit) {
        return number.unit() != null
                && UnitSize.of(number.unit())
                        .dimension()
                        .equals(UnitSize.of(unit).dimension());
    }

    private static boolean isKnown(Stated number) {
        return number.isAmount()
                && (number.unit() != null || number.isPerMany())
                && !number.isTime()
                && number.asWritten().isPositive();
    }

    /** Whether the two can be set in ratio; what names nothing counts what the other does. */
    private static boolean isOneKind(Stated one, Stated other) {
        boolean many = one.isPerMany() != other.isPerMany();
        if (one.unit() == null || other.unit() == null) {
            return !many;
        }
        boolean sameFor = Objects.equals(one.per(), other.per()) || isOfTime(one, other) || isOfTime(other, one);
        boolean same = one.unit().equals(other.unit())
                || (!one.isMoney()
                        && UnitSize.of(one.unit())
                                .dimension()
                                .equals(UnitSize.of(other.unit()).dimension()));
        return same && sameFor;
    }

    /** What is told for a day in one place and of the same day in another. */
    private static boolean isOfTime(Stated one, Stated other) {
        return one.per() == null
                && other.per() != null
                && LONG.contains(other.per().unit().code());
    }

    private static boolean gives(Stated number, Stated base, Span ratio) {
        if (!number.asWritten().isPositive()) {
            return false;
        }
        BigDecimal exact = number.value().divide(base.value(), Span.PRECISION);
        return Span.around(exact, BigDecimal.ZERO).meets(ratio);
    }

    private static @Nullable Span ratio(Matcher found, String words) {
        BigDecimal value = value(found);
        if (value == null) {
            return null;
        }
        int end = found.pattern() == RATIO ? found.start("of") : found.end();
        boolean nearly = NEARLY.matcher(words.substring(0, found.start())).find()
                || (found.pattern() == KOREAN
                        && NEARLY_BEHIND.matcher(words.substring(end)).find());
        BigDecimal half = value.multiply(new BigDecimal(nearly ? "0.09" : "0.03"));
        return Span.around(value, half);
    }

    private static @Nullable BigDecimal value(Matcher found) {
        String times = found.group("times");
        if (times != null) {
            int small = Parts.number(times);
            return small > 0 ? BigDecimal.valueOf(small) : new BigDecimal(times);
        }
        String part = found.group(found.pattern() == KOREAN ? "part" : "word");
        if (part.equals("twice") || part.equals("double")) {
            return BigDecimal.valueOf(2);
        }
        if (part.equals("triple")) {
            return BigDecimal.valueOf(3);
        }
        BigDecimal percent = Parts.percent(part);
        return percent == null ? null : percent.movePointLeft(2);
    }

    private static Remark remark(Passage passage, Matcher found, Stated number, Stated base) {
        BigDecimal ratio = number.value().divide(base.value(), Span.PRECISION);
        int end = found.pattern() == RATIO ? found.start("of") - 1 : found.end();
        Stated told =
                base.at(found.pattern() == KOREAN ? found.start("of") : found.start(), end, passage.words(), ratio);
        return Remark.ofRatio(RemarkKind.UNLIKE_KINDS, passage, told, number, base);
    }
}
