package org.claimboard.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** What part of something a claim speaks of: a third of the roads are not the roads. */
final class Shares {

    private static final Pattern ONE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:an?|one|another|one of (?:its|the|their|his|her)) (\\p{L}{3,})(?!['’\\p{L}])");

    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)(?<!\\p{L})(?:all|both|many|several|most|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: of)?(?: (?:its|the|their|his|her|other|new))? (\\p{L}{3,}s)(?!\\p{L})");

    private static final String FRACTION =
            "(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?:\\d+(?:\\.\\d+)? ?(?:%|percent|per cent) of|" + FRACTION
                    + "(?: of)?(?= (?:all |the |its |their |his |her )|(?<= of) )) ?(?:all |the |its |their |his |her )?(?:\\p{L}+['’]s? )?(\\p{L}{4})\\p{L}*");

    private static final Pattern KOREAN = Pattern.compile(
            "([가-힣]{2,}?)(?:들)?(?:의| 가운데| 중)? (?:약 )?(?:\\d+분의 ?\\d+|절반|\\d+(?:\\.\\d+)?(?:%|퍼센트))(?=[이가은는을를만]| )");

    /** With any of these a text says that it does not speak of the whole. */
    private static final Pattern PARTIAL = Pattern.compile(
            "(?i)%|\\b(?:percent|per cent|" + FRACTION
                    + "|one in|part|parts|partly|some|majority|most|many|few|several|fraction|out of)\\b|분의|절반|퍼센트|프로|[중운] ?[한두세]|반은|반이|일부|대부분|대다수|과반|할[이은는]");

    private static final Pattern PART = Pattern.compile("(?i)\\b" + FRACTION + " of\\b|절반|\\d+분의 ?\\d+");

    private static final Pattern WHOLE =
            Pattern.compile("(?i)\\b(?:all|every|exclusively|only|solely|entirely)\\b|모두|모든|전부|전원|만으로|로만|에만|뿐");

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, String> STANDING_ALONE = Map.of("하나", "한", "둘", "두", "셋", "세", "넷", "네");

    private static final List<String> NATIVE = List.of("영", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

    /** So many of so many, in words or digits: two in five, 다섯 명 중 두 명. */
    private static final Pattern RATIO = Pattern.compile(
            "(?i)(?<![\\p{L}\\d.,])(?<part>one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) (?:in|out of)(?: every)? (?<whole>two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3})(?= \\p{L})(?! (?:million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?))"
                    + "|(?<all>두|세|네|다섯|여섯|일곱|여덟|아홉|열|\\d{1,3}) ?[가-힣]{1,2} ?(?:중|가운데) (?<some>한|두|세|네|다섯|여섯|일곱|여덟|아홉|\\d{1,2}) ?[가-힣]"
                    + "|(?<![가-힣])(?<of>둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열) (?:중|가운데) (?<only>하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)(?:꼴)?"
                    + "|(?<![\\d.,])(?<parts>\\d{1,3}) ?분의 ?(?<taken>\\d{1,2})(?![\\d.,])");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Shares() {}

    /** The text without ratios, each of which is one number and not two. */
    static String blanked(String text) {
        return RATIO.matcher(text).replaceAll(ratio -> " ".repeat(ratio.group().length()));
    }

    /** The ratios as what they are of a hundred. */
    static List<Figure> ratios(String text, @Nullable Unit percent) {
        return RATIO.matcher(text)
                .results()
                .filter(ratio -> ratio.start() >= 0)
                .map(ratio -> figure(ratio, percent))
                .toList();
    }

    private static Figure figure(MatchResult ratio, @Nullable Unit percent) {
        BigDecimal part = number(named(ratio, 1, 4, 6, 8));
        BigDecimal whole = number(named(ratio, 2, 3, 5, 7));
        BigDecimal share = QuantityReader.read(whole + "분의 " + part).stream()
                .map(ReadQuantity::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
        return new Figure(share, share, percent, ratio.group());
    }

    private static String named(MatchResult ratio, int... groups) {
        return IntStream.of(groups)
                .mapToObj(ratio::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("1");
    }

    private static BigDecimal number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int place = Math.max(NUMBERS.indexOf(small), NATIVE.indexOf(STANDING_ALONE.getOrDefault(small, small)));
        return place > 0 ? BigDecimal.valueOf(place) : new BigDecimal(small).max(BigDecimal.ONE);
    }

    /** The sentence's part of something of which the claim speaks as of the whole: half of them, only they. */
    static List<String> ofWhole(String sentence, String claim) {
        if (PARTIAL.matcher(claim).find() || !WHOLE.matcher(claim).find()) {
            return List.of();
        }
        return PART.matcher(sentence).results().map(MatchResult::group).toList();
    }

    /** One thing of which the claim has several: a plant, all three of its plants. */
    static List<String> oneOfSeveral(String sentence, String claim) {
        List<String> several = SEVERAL.matcher(claim)
                .results()
                .map(found -> stem(found.group(1)))
                .toList();
        List<String> single =
                ONE.matcher(claim).results().map(found -> stem(found.group(1))).toList();
        return ONE.matcher(sentence)
                .results()
                .filter(found -> several.contains(stem(found.group(1))) && !single.contains(stem(found.group(1))))
                .map(MatchResult::group)
                .toList();
    }

    private static String stem(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("(?:ies|y|es|s)$", "");
    }

    /** The claim's part of something of which the sentence speaks as if of the whole. */
    static List<String> left(String sentence, String claim, Tongue tongue) {
        if (PARTIAL.matcher(sentence).find() || RATIO.matcher(sentence).find()) {
            return List.of();
        }
        Matcher ratio = RATIO.matcher(claim);
        if (ratio.find()) {
            return List.of(ratio.group());
        }
        String small = sentence.toLowerCase(Locale.ROOT);
        Matcher part = (tongue == Tongue.ENGLISH ? ENGLISH : KOREAN).matcher(claim);
        return part.results()
                .filter(found -> small.contains(found.group(1).toLowerCase(Locale.ROOT)))
                .map(found -> found.group().strip())
                .toList();
    }
}
