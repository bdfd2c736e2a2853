package org.claimboard.matching;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What part of something a claim speaks of: a third of the roads are not the roads. */
final class Shares {

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

    /** So many of so many, in English words or digits. */
    private static final Pattern RATIO = Pattern.compile(
            "(?i)(?<!\\p{L})(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d+)(?= \\p{L})");

    private Shares() {}

    /** Ratios of the sentence in whose place the claim has others: two in five, two in three. */
    static List<String> otherRatios(String sentence, String claim) {
        List<String> stated = ratios(claim);
        return stated.isEmpty()
                ? List.of()
                : ratios(sentence).stream()
                        .filter(ratio -> !stated.contains(ratio))
                        .toList();
    }

    private static List<String> ratios(String text) {
        return RATIO.matcher(text)
                .results()
                .map(ratio -> ratio.group().toLowerCase(Locale.ROOT).replaceAll("out of|in every|every", "in"))
                .map(ratio -> ratio.replaceAll(" +(?:in +)+", " in "))
                .toList();
    }

    /** The claim's part of something of which the sentence speaks as if of the whole. */
    static List<String> left(String sentence, String claim, Tongue tongue) {
        if (PARTIAL.matcher(sentence).find()) {
            return List.of();
        }
        String small = sentence.toLowerCase(Locale.ROOT);
        Matcher part = (tongue == Tongue.ENGLISH ? ENGLISH : KOREAN).matcher(claim);
        return part.results()
                .filter(found -> small.contains(found.group(1).toLowerCase(Locale.ROOT)))
                .map(found -> found.group().strip())
                .toList();
    }
}
