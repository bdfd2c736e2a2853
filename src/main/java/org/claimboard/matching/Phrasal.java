package org.claimboard.matching;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** English verbs of two words, of which each alone says little: step down, lay off. */
final class Phrasal {

    private static final List<Map.Entry<Pattern, String>> VERBS = List.of(
            verb("(?:step|stepp)(?:s|ed|ing)? (?:down|aside)", "resigned"),
            verb("(?:take|takes|took|taken) over as", "appointed as"),
            verb("(?:take|takes|took|taken) over", "acquired"),
            verb("(?:lay|lays|laid) off", "dismissed"),
            verb("let go of", "dismissed"),
            verb("(?:set|sets) up", "founded"),
            verb("(?:bring|brings|brought) in", "raised"),
            verb("(?:go|goes|went|gone|is|are|was|were) up", "rose"),
            verb("(?:go|goes|went|gone|is|are|was|were) down", "fell"),
            verb("(?:give|gives|gave|given) up", "abandoned"),
            verb("(?:carry|carries|carried) out", "conducted"),
            verb("(?:turn|turns|turned) down", "rejected"),
            verb("(?:call|calls|called) off", "cancelled"),
            verb("(?:put|puts) off", "delayed"),
            verb("(?:shut|shuts|close|closes|closed) down", "closed"),
            verb("(?:rule|rules|ruled) out", "rejected"),
            verb("(?:pull|pulls|pulled) out", "withdrew"),
            verb("(?:lose|loses|lost) (?:their|his|her|its) li(?:fe|ves)", "died"),
            verb("(?:in|out of) favou?r of", "supports"));

    private Phrasal() {}

    private static Map.Entry<Pattern, String> verb(String words, String single) {
        return Map.entry(Pattern.compile("(?i)\\b(?:" + words + ")\\b"), single);
    }

    /** The text with a single word for each. */
    static String single(String text) {
        String single = text;
        for (Map.Entry<Pattern, String> verb : VERBS) {
            single = verb.getKey().matcher(single).replaceAll(verb.getValue());
        }
        return single;
    }
}
