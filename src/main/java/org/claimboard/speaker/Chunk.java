package org.claimboard.speaker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two spaces of a Korean sentence, without what is in brackets.
 *
 * @param words without marks at its end; {@link #QUOTE} stands for what is between quotation marks
 * @param comma whether a comma or another mark ends it
 */
record Chunk(String words, int start, int end, boolean comma) {

    static final char QUOTE = '\uFFFC';

    private static final Pattern PARTICLE = Pattern.compile(
            "(?:께서는|께서도|께선|께서|에서는|에서도|에서|에게서|에게|한테|으로는|으로도|으로|로는|로서|로써|로|에는|에도|에|까지|부터|은|는|이|가|을|를|의|와|과|도|만)$");

    private static final Pattern SPEAKING = Pattern.compile("께서는|께서도|께선|께서|은|는|이|가|도");

    /** The particle at its end; empty if it has none, or what looks like one cannot be one after what stands before it. */
    String particle() {
        Matcher matcher = PARTICLE.matcher(words);
        int from = 0;
        while (matcher.find(from)) {
            String particle = matcher.group();
            String stem = words.substring(0, matcher.start());
            if (!stem.isEmpty() && stem.indexOf(QUOTE) < 0 && follows(stem, particle)) {
                return particle;
            }
            from = matcher.start() + 1;
            if (from >= words.length()) {
                return "";
            }
        }
        return "";
    }

    String stem() {
        return words.substring(0, words.length() - particle().length());
    }

    /** Whether who speaks may stand there. */
    boolean mayBeSubject() {
        return SPEAKING.matcher(particle()).matches();
    }

    boolean isTopic() {
        return particle().matches("은|는|께서는|께선|도|께서도");
    }

    boolean hasQuote() {
        return words.indexOf(QUOTE) >= 0;
    }

    /** 은 follows a consonant, 는 a vowel; what is not Hangul may be read in either way. */
    private static boolean follows(String stem, String particle) {
        char last = stem.charAt(stem.length() - 1);
        if (last < '가' || last > '힣') {
            return true;
        }
        boolean consonant = (last - '가') % 28 != 0;
        boolean liquid = (last - '가') % 28 == 8;
        return switch (particle) {
            case "은", "이", "을", "과" -> consonant;
            case "는", "가", "를", "와" -> !consonant;
            case "로", "로는", "로서", "로써" -> !consonant || liquid;
            case "으로", "으로는", "으로도" -> consonant && !liquid;
            default -> true;
        };
    }
}
