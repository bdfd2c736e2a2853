package org.claimboard.matching;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar years that texts name. A year says when something was, and is no quantity of it. */
final class NamedYears {

    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,$€£¥₩-])(1[6-9]\\d{2}|20\\d{2})(?![\\p{N}%]|[.,]\\d|-\\p{L})"
                    + "(?! ?(?:만|억|조|개|명|장|대|원|달러|위안|시간|건|곳|배|톤|퍼센트|쪽|km|kg|GB|MW|H\\d|million|billion|thousand|"
                    + "dollars|yuan|won|euros|pounds|chips|people|GPUs?|high|advanced|Nvidia|H800|A100|times|hours|percent)(?![a-z]))");

    private NamedYears() {}

    static Set<String> in(String text) {
        Set<String> years = new LinkedHashSet<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(year.group(1));
        }
        return years;
    }

    /** Whether the words of a number are those of a year. */
    static boolean is(String words) {
        return in(words).size() == 1 && words.replaceAll("[^\\p{N}]", "").length() == 4;
    }

    /** Years of the sentence in whose place the claim names others; none where one of them names no year. */
    static List<String> contradicted(String sentence, Collection<Wording> claim) {
        Set<String> asked = in(sentence);
        Set<String> stated = new LinkedHashSet<>();
        claim.forEach(wording -> stated.addAll(in(wording.whole())));
        boolean others = stated.stream().anyMatch(year -> !asked.contains(year));
        return others ? asked.stream().filter(year -> !stated.contains(year)).toList() : List.of();
    }
}
