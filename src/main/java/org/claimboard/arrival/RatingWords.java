package org.claimboard.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.claimboard.record.Ordered;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;

/** What the words of ratings mean: only words whose meaning is certain, from a list. */
final class RatingWords {

    private static final String OPEN = "open";

    private static final Map<String, String> LISTED = read();

    /** Parts of words by which a rating says that nothing is settled, or that something is missing. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("\\b(un(?:proven|verified|verifiable|supported|substantiated|founded|known|clear|certain"
                    + "|confirmed|determined|rated|decided)|no evidence|lacks?|missing context|out of context|inconclusive"
                    + "|not (?:proven|verified|enough|confirmed|rated)|unbelegt|non (?:vérifié|prouvé)|sin pruebas)\\b"
                    + "|판단 ?(?:유보|보류|불가)|확인 ?(?:불가|안)|근거 ?(?:없|부족)|미확인|검증 ?불가");

    private RatingWords() {}

    /** For, against or context; null if the words are not in the list. */
    static @Nullable Stance stance(String words) {
        String listed = LISTED.get(folded(words));
        return listed == null || listed.equals(OPEN) ? null : Stance.of(listed);
    }

    /** Whether the words say that the claim is neither right nor wrong as far as is known: then no number settles it. */
    static boolean isOpen(String words) {
        String folded = folded(words);
        return OPEN.equals(LISTED.get(folded)) || DOUBTFUL.matcher(folded).find();
    }

    private static String folded(String words) {
        return Clean.folded(words).replaceFirst("[.!]+$", "");
    }

    private static Map<String, String> read() {
        Properties lists = new Properties();
        try (InputStream file =
                Objects.requireNonNull(RatingWords.class.getResourceAsStream("rating-words.properties"))) {
            lists.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> listed = new HashMap<>();
        lists.forEach((stance, words) -> {
            for (String one : String.valueOf(words).split("\\|", -1)) {
                listed.put(Clean.folded(one), String.valueOf(stance));
            }
        });
        return Ordered.of(listed);
    }
}
