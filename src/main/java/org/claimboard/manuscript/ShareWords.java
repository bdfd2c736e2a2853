package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/** Shares that are written in words: half, one in four, every third, 다섯 명에 한 명, 사흘에 하루. */
final class ShareWords {

    /** Characters between the part and a share in words. */
    private static final int SOON = 60;

    private static final List<String> EVERY =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final String DAYS = String.join("|", Parts.KOREAN_DAYS);

    static final Pattern FRACTION = Pattern.compile(
            "(?<!\\b(?:first|second|latter|former|other|last|final|same|earlier|prior|previous|fiscal)[ -])\\bhalf\\b(?![ -](?:year|of (?:the |last |this |next )?(?:year|season|match|game|[12]\\d{3})))|\\b(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?|twentieth)\\b|절반|(?:10|[345])분의 ?[123]|"
                    + "\\b(?<some>one|two|three|four|five|six|seven|eight|nine)(?: [a-z]+)? (?:in|out of) (?:every )?(?<all>two|three|four|five|six|seven|eight|nine|ten|twenty)\\b"
                    + "|\\bevery (?<every>other|second|third|fourth|fifth|tenth)\\b"
                    + "|(?<counted>두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무) ?(?<counter>명|사람|곳|개|대|채|가구|집|마리|건|번|회|병|척|권|잔|장|그루|쌍|차례|편|점|팀|표) ?(?:중|가운데|에|당|꼴로) ?(?<ofCounted>한|두|세|네) ?\\k<counter>"
                    + "|(?<alone>둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열|스물) ?(?:중|가운데|에) ?(?<ofAlone>하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|(?:한|두|세)(?= ?(?:명|곳|개|대|건|번|가구|집|사람)))(?![가-힣]{3})"
                    + "|(?<days>" + DAYS + ") (?:중|가운데|에) (?<ofThem>" + DAYS + ")(?![가-힣]{2})");

    private static final Pattern OVER_BEFORE =
            Pattern.compile("\\b(?:more than|over|well over|above|at least) (?:a |one )?$");

    private static final Pattern UNDER_BEFORE =
            Pattern.compile("\\b(?:less than|under|fewer than|below|not even|at most|up to) (?:a |one )?$");

    private static final Pattern OVER_BEHIND = Pattern.compile("^(?:이|을|를)?\\s?(?:넘|이상|웃도)");

    private static final Pattern UNDER_BEHIND = Pattern.compile("^(?:이|을|를|에)?\\s?(?:이하|미만|밑도|못 미|미치지 못|안 되|안 된)");

    private ShareWords() {}

    /** The share in words that stands soon behind the place; null if none does, or it is only near so much. */
    static @Nullable Stated in(Passage passage, int from) {
        String words = passage.words();
        Matcher found = FRACTION.matcher(words).region(from, Math.min(words.length(), from + SOON));
        if (!found.find()) {
            return null;
        }
        BigDecimal value = value(found);
        String before = words.substring(from, found.start());
        String behind = words.substring(found.end());
        Qualifier bound = OVER_BEFORE.matcher(before).find()
                        || OVER_BEHIND.matcher(behind).find()
                ? Qualifier.MORE_THAN
                : UNDER_BEFORE.matcher(before).find()
                                || UNDER_BEHIND.matcher(behind).find()
                        ? Qualifier.LESS_THAN
                        : null;
        boolean nearly = before.matches(".*(?:nearly|almost|about|거의|약)\\s$");
        boolean limited =
                before.matches(".*(?:not|아닌)\\s$") || behind.matches("^(?:이|을|에| 이)?\\s?(?:아니|아닌|안|가까|가량|정도).*");
        return value == null || limited
                ? null
                : new Stated(
                        found.start(),
                        found.end(),
                        found.group(),
                        value,
                        Stated.PERCENT,
                        null,
                        FigureKind.SHARE,
                        nearly ? Qualifier.ABOUT : bound);
    }

    private static @Nullable BigDecimal value(Matcher fraction) {
        String every = fraction.group("every");
        if (every != null) {
            return EVERY.contains(every) ? Parts.percent(1, EVERY.indexOf(every) + 2) : Parts.percent(1, 2);
        }
        for (String[] pair : List.of(
                new String[] {"some", "all"},
                new String[] {"ofThem", "days"},
                new String[] {"ofCounted", "counted"},
                new String[] {"ofAlone", "alone"})) {
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
}
