package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * English words for numbers that the reader of quantities leaves alone, because no thing stands behind them: “eight from
 * Spain, six were acquitted”, and the parts by which something changed: “an increase of one fifth”.
 */
final class WrittenOut {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Those that point to what was told before count nothing new: the two, all three, of two. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}-])(?<!\\b(?:the|all|these|those|other|first|last|next|past|at|by|until|aged?|its|their|his|her|of|or|than|in|into|on|phase|part|chapter) )("
                    + String.join("|", Parts.NUMBERS)
                    + ")(?=,| and the \\p{Lu}| (?:were|was|are|had|have|from|for|in|came|went|did|could|did|passed|failed|died|lost|won|of (?:them|these|those|which|whom|(?:the|its|their|all|our)(?: [\\p{L}'’-]+){0,3} [1-9][0-9,]*))\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile(
            "\\b(?:by|of)(?: exactly| about| around| roughly| nearly| almost| just)? (half(?= *(?:[,.;:)”\"]|$|(?:and|in|over|since|within|from|compared|on|last|this) ))|(?:a|one|two|three|four)[ -](?:half|thirds?|quarters?|fifths?|sixth|eighth|tenths?))(?![\\p{L}-])"
                    + "|(?<![\\p{L}-])((?:a|one|two|three) (?:thirds?|quarters?|fifths?|tenths?)) (?=(?:more|less|fewer|higher|lower|above|below|cheaper|dearer|longer|shorter|larger|smaller|faster|slower|heavier|lighter|better|worse|stronger|weaker|taller|wider|up|down)\\b)"
                    + "|(?<![0-9])((?:10|[2-9])분의 ?[1-9])(?=(?:[이을]|만큼|가량|정도)?\\s?(?:늘|줄|증가|감소|상승|하락|올랐|오른|떨어|낮|높|깎|축소|확대|급증|급감|성장|빠))");

    /** Changes that one word tells, unless it is about or less than so much. */
    private static final Pattern TIMES = Pattern.compile(
            "(?<!\\b(?:less than|nearly|almost|about|roughly|not|practically|virtually|just over) )(?:(?<more>more than) )?(?<!거의 )(?<!가까이 )(?<![\\p{L}-])(doubled|tripled|trebled|quadrupled|halved)(?![\\p{L}-])(?! (?:down|over|up|bogey))|절반(?=으로\\s(?:줄|감소|떨어|내려|깎|축소))"
                    + "|(?:갑|곱)절(?=(?:이|로|이나|으로)?\\s?(?:됐|되었|된다|될|늘|뛰|뛴|증가|불어|올랐|커))");

    private static final Map<String, BigDecimal> TIMES_WORDS = Map.of(
            "doubled", BigDecimal.valueOf(2),
            "tripled", BigDecimal.valueOf(3),
            "trebled", BigDecimal.valueOf(3),
            "quadrupled", BigDecimal.valueOf(4),
            "halved", HALF,
            "절반", HALF,
            "갑절", BigDecimal.valueOf(2),
            "곱절", BigDecimal.valueOf(2));

    private WrittenOut() {}

    /** Adds those of a sentence. */
    static void in(String words, List<Stated> numbers) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            BigDecimal value = BigDecimal.valueOf(Parts.number(word.group(1)));
            add(words, word.start(1), word.end(1), value, null, null, numbers);
        }
        Matcher times = TIMES.matcher(words);
        while (times.find()) {
            boolean more = times.group("more") != null;
            String change = more ? times.group().substring("more than ".length()) : times.group();
            BigDecimal value = Objects.requireNonNull(TIMES_WORDS.get(change));
            // More than halved is less than half.
            Qualifier bound =
                    !more ? null : value.compareTo(BigDecimal.ONE) < 0 ? Qualifier.LESS_THAN : Qualifier.MORE_THAN;
            add(words, times.start(), times.end(), value, Stated.TIMES, bound, numbers);
        }
        Matcher part = PART.matcher(words);
        while (part.find()) {
            int which = part.group(1) != null ? 1 : part.group(2) != null ? 2 : 3;
            BigDecimal value = Parts.percent(part.group(which));
            if (value != null) {
                // Parts are rounded more than digits are.
                add(words, part.start(which), part.end(which), value, Stated.PERCENT, Qualifier.ABOUT, numbers);
            }
        }
    }

    static boolean isTimes(String words) {
        return TIMES_WORDS.containsKey(words.replace("more than ", ""));
    }

    private static void add(
            String words,
            int start,
            int end,
            BigDecimal value,
            @Nullable Unit unit,
            @Nullable Qualifier qualifier,
            List<Stated> numbers) {
        if (numbers.stream().anyMatch(number -> number.start() < end && start < number.end())) {
            return;
        }
        boolean times = Stated.TIMES.equals(unit);
        FigureKind kind = unit == null ? FigureKind.LEVEL : times ? FigureKind.RATIO : FigureKind.SHARE;
        numbers.add(new Stated(start, end, words.substring(start, end), value, unit, null, kind, qualifier));
    }
}
