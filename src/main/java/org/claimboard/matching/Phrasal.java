package org.claimboard.matching;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Several words that say what a single one says, of which each alone says little: step down, lay off, 손에 넣다. */
final class Phrasal {

    private static final List<Map.Entry<Pattern, String>> ENGLISH = read("phrases-english.txt", "(?i)\\b(?:%s)\\b");
    private static final List<Map.Entry<Pattern, String>> KOREAN = read("phrases-korean.txt", "(?<![가-힣])(?:%s)");

    private Phrasal() {}

    private static List<Map.Entry<Pattern, String>> read(String name, String form) {
        return ListFile.lines(name).stream()
                .map(line -> line.split(" =(?: |$)", -1))
                .map(sides -> Map.entry(Pattern.compile(form.replace("%s", sides[0])), sides[1]))
                .toList();
    }

    /** The text with a single word for each. */
    static String single(String text, Tongue tongue) {
        String single = text;
        for (Map.Entry<Pattern, String> phrase : tongue == Tongue.ENGLISH ? ENGLISH : KOREAN) {
            single = phrase.getKey().matcher(single).replaceAll(phrase.getValue());
        }
        return single;
    }
}
