package org.claimboard.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a text says is not so, but something else instead: H800, not H100; H100이 아니라 H800. */
final class Contrasts {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?:, (?:and |but )?not|(?<!\\p{L})not(?= [^.;]{1,60} but )|rather than|instead of) (?:an? |the |by |in |on |for |to )?((?:[\\p{L}\\p{N}'’-]+ ?){1,3})");

    private static final Pattern KOREAN =
            Pattern.compile("([\\p{L}\\p{N}]+?)(?:[이가은는] ?아니라|[이가] ?아닌|[이가] ?아니고|[은는] 아니고| 대신에?)(?![가-힣])");

    private static final Pattern END = Pattern.compile(" (?:but|and|or|as|than|while|because)\\b.*");

    private Contrasts() {}

    /** What the claim says is not so and the sentence says is, each having another thing that is not so. */
    static List<String> turned(String sentence, String claim, Tongue tongue) {
        Set<String> mine = denied(sentence, tongue);
        Set<String> theirs = denied(claim, tongue);
        boolean both = !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
        if (!both) {
            return List.of();
        }
        String asserted = pattern(tongue).matcher(sentence).replaceAll(" ").toLowerCase(Locale.ROOT);
        return theirs.stream().filter(asserted::contains).collect(Collectors.toList());
    }

    private static Pattern pattern(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? ENGLISH : KOREAN;
    }

    private static Set<String> denied(String text, Tongue tongue) {
        Matcher contrast = pattern(tongue).matcher(text);
        return contrast.results()
                .map((MatchResult found) -> found.group(1))
                .map(words -> END.matcher(words.strip()).replaceFirst("").toLowerCase(Locale.ROOT))
                .filter(words -> words.length() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
