package org.claimboard.matching;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Ordered;

/** Of what each a number is: a day, per head, 리터당. */
final class Rates {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<!\\p{L})(?:(?:per|for (?:each|every)) (?!cents?\\b)(?<any>\\p{L}{3,}?)s?(?!\\p{L})|(?:each|every|(?<!\\b(?:in|for|after|within|than|once|half|about|over|of|such) )(?<=\\S )an?|(?<![^.!?] )(?:an?|one)(?= \\p{L}+ of \\p{L}+ (?:costs?|sells?|sold|fetch\\p{L}+))) "
                    + "(second|minute|hour|day|night|week|month|quarter|year|head|person|capita|pupil|student|household|family|litre|liter|gallon|bottle|pint|kilo|kilogram|kg|tonne?|mile|kilomet(?:re|er)|km|acre|hectare|barrel|unit|worker|employee|voter|child|adult|seat|mwh|kwh)s?(?![\\p{L}]| (?:ago|later|after|before|earlier|old|or)\\b)"
                    + "|(hourly|daily|nightly|weekly|monthly|quarterly|annual(?:ly)?|yearly))(?!\\p{L})");

    /** Households in Elden each receive. */
    private static final Pattern EACH_BEHIND = Pattern.compile(
            "(?i)(?<!\\d )\\b(\\p{L}{3,}?)s((?: (?:in|of|at|from) (?:\\p{L}+ ?){1,3})?) each\\b(?! (?:hour|day|night|week|month|quarter|year))");

    private static final Map<String, String> SAME = Ordered.ofEntries(
            Map.entry("hourly", "hour"),
            Map.entry("daily", "day"),
            Map.entry("nightly", "night"),
            Map.entry("weekly", "week"),
            Map.entry("monthly", "month"),
            Map.entry("quarterly", "quarter"),
            Map.entry("annual", "year"),
            Map.entry("annually", "year"),
            Map.entry("yearly", "year"),
            Map.entry("liter", "litre"),
            Map.entry("head", "person"),
            Map.entry("capita", "person"),
            Map.entry("resident", "person"),
            Map.entry("inhabitant", "person"),
            Map.entry("citizen", "person"),
            Map.entry("kilo", "kilogram"),
            Map.entry("kg", "kilogram"),
            Map.entry("ton", "tonne"),
            Map.entry("kilometer", "km"),
            Map.entry("kilometre", "km"),
            Map.entry("family", "household"),
            Map.entry("employee", "worker"));

    private static final Map<String, Pattern> KOREAN = korean();

    /** Of any other measure or thing that is counted. */
    private static final Pattern KOREAN_ANY = Pattern.compile(
            "(?<=\\d ?)(?<counted>[가-힣a-z²]{1,6})당(?![가-힣])|(?<![가-힣])(?<unit>분|초|대|건|마리|평|제곱미터|헥타르|킬로미터|미터|그루|개|권|장|회|곳|석|편|잔|끼|배럴|갤런|마일|좌석)당(?![가-힣])");

    /** So many UTF-16 units may stand between a number and what it is for each of. */
    private static final int BESIDE = 30;

    private Rates() {}

    private static Map<String, Pattern> korean() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("hour", "시간당|시급|매시간|시간마다|한 시간에");
        words.put("day", "매일|하루(?! (?:만|동안|뒤|전|앞))|날마다|일당(?![가-힣])|일평균|1일 (?:평균)?");
        words.put("week", "매주|주당|주급|일주일(?! (?:만|동안|뒤|전|앞|사이))|한 주에|주마다");
        words.put("month", "매달|매월|달마다|한 달(?! (?:만|동안|뒤|전|앞|사이))|(?<![가-힣\\d])월 (?=\\d)|월평균|다달이");
        words.put("year", "매년|연봉|해마다|한 해에|연간|(?<!\\d)1년에|연평균|매해|해마다");
        words.put("person", "(?:1인|1명|명|한 사람|사람|국민|주민|시민)(?:당|마다)|인당|한 사람에");
        words.put("household", "가구(?:당|마다)|집집마다");
        words.put("litre", "리터당|(?<![\\d])1 ?리터(?:에|는|당)?|(?<![\\d])1 ?L");
        words.put("bottle", "(?:한|1) ?병(?=에|당|은|이)|병당");
        words.put("kilogram", "킬로그램당|(?<![\\d])1 ?(?:kg|킬로그램)|kg당");
        words.put("tonne", "톤당|(?<![\\d])1 ?톤에");
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        words.forEach((unit, word) -> patterns.put(unit, Pattern.compile(word)));
        return patterns;
    }

    /** What the sentence's numbers are of each of, where the claim's are not. */
    static List<String> differing(String sentence, String claim, Tongue tongue) {
        Map<String, String> theirs = in(claim, tongue);
        Map<String, String> mine = in(sentence, tongue);
        Map<String, String> left = new LinkedHashMap<>(theirs);
        left.keySet().removeAll(mine.keySet());
        mine.keySet().removeAll(theirs.keySet());
        if (!mine.isEmpty()) {
            return List.copyOf(mine.values());
        }
        return left.values().stream()
                .filter(rate -> isBesideSameNumber(rate, sentence, claim))
                .toList();
    }

    /** Whether the number is but that of which another is for each: 1리터에. */
    static boolean isBase(Figure figure, String text) {
        return figure.low().compareTo(BigDecimal.ONE) == 0
                && Pattern.compile(Pattern.quote(figure.words()) + "(?:에|당|마다)(?![가-힣])")
                        .matcher(text)
                        .find();
    }

    /** Whether the claim has the rate beside a number that the sentence states too. */
    private static boolean isBesideSameNumber(String rate, String sentence, String claim) {
        Figures asked = Figures.in(sentence);
        return Figures.in(claim).figures().stream()
                .filter(figure -> !figure.isYear())
                .filter(figure -> distance(figure, rate, claim) <= BESIDE)
                .min(Comparator.comparingInt(figure -> distance(figure, rate, claim)))
                .filter(figure -> asked.figures().stream().anyMatch(figure::agrees))
                .isPresent();
    }

    private static int distance(Figure figure, String rate, String claim) {
        int place = claim.indexOf(rate);
        int start = claim.indexOf(figure.words());
        int behind = place - start - figure.words().length();
        return start < 0 ? Integer.MAX_VALUE : Math.max(0, place < start ? start - place - rate.length() : behind);
    }

    private static String unit(Matcher rate) {
        String any = rate.group("any") == null ? rate.group(2) : rate.group("any");
        return (any == null ? rate.group(3) : any).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> in(String text, Tongue tongue) {
        Map<String, String> rates = new LinkedHashMap<>();
        if (tongue == Tongue.KOREAN) {
            KOREAN.forEach((unit, pattern) -> {
                Matcher rate = pattern.matcher(text);
                if (rate.find()) {
                    rates.put(unit, rate.group().strip());
                }
            });
            KOREAN_ANY
                    .matcher(text)
                    .results()
                    .filter(rate -> rates.values().stream()
                            .noneMatch(known -> known.endsWith(rate.group().strip())))
                    .forEach(rate -> rates.put(rate.group().replace("당", ""), rate.group()));
            return rates;
        }
        Matcher rate = ENGLISH.matcher(EACH_BEHIND.matcher(text).replaceAll("each $1$2"));
        while (rate.find()) {
            String unit = unit(rate);
            rates.put(SAME.getOrDefault(unit, unit), rate.group());
        }
        return rates;
    }
}
