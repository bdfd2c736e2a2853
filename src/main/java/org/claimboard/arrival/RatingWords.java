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
import org.claimboard.claim.Ordered;
import org.claimboard.claim.Stance;
import org.jspecify.annotations.Nullable;

/** What the words of ratings mean: only words whose meaning is certain, from a list. */
final class RatingWords {

    private static final Map<String, Stance> STANCES = read();

    private RatingWords() {}

    /** For, against or context; null if the words are not in the list. */
    static @Nullable Stance stance(String words) {
        return STANCES.get(Clean.folded(words).replaceFirst("[.!]+$", ""));
    }

    private static Map<String, Stance> read() {
        Properties lists = new Properties();
        try (InputStream file =
                Objects.requireNonNull(RatingWords.class.getResourceAsStream("rating-words.properties"))) {
            lists.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Stance> stances = new HashMap<>();
        lists.forEach((stance, words) -> {
            for (String one : String.valueOf(words).split("\\|", -1)) {
                stances.put(Clean.folded(one), Stance.of(String.valueOf(stance)));
            }
        });
        return Ordered.of(stances);
    }
}
