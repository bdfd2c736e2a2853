package org.claimboard.exchange.claimreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's verdicts on the scale that readers of ClaimReview expect: whole numbers from 1 (false) to 5 (true). What
 * the evidence does not settle has a word and no number: 3 would say that half of it is true.
 */
public final class RatingScale {

    public static final int WORST = 1;
    public static final int BEST = 5;

    /** The words of the pages themselves, so that the markup says what readers see. */
    private static final Map<String, Map<Verdict, String>> WORDS =
            Stream.of("en", "ko").collect(Collectors.toMap(language -> language, RatingScale::words));

    private RatingScale() {}

    /** The number; null if there is none. */
    public static @Nullable Integer value(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> BEST;
            case MOSTLY_SUPPORTED -> 4;
            case MISLEADING -> 2;
            case REFUTED -> WORST;
            case CONTESTED, UNVERIFIABLE -> null;
        };
    }

    /** The word in the language; in English if there is none. */
    public static String word(Verdict verdict, String language) {
        Map<Verdict, String> words = Objects.requireNonNull(WORDS.get(WORDS.containsKey(language) ? language : "en"));
        return Objects.requireNonNull(words.get(verdict));
    }

    private static Map<Verdict, String> words(String language) {
        Properties lines = new Properties();
        String name = "/messages/word_" + language + ".properties";
        try (InputStream file = Objects.requireNonNull(RatingScale.class.getResourceAsStream(name), name)) {
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Verdict, String> words = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            String key = "verdict_$" + verdict.name();
            words.put(verdict, Objects.requireNonNull(lines.getProperty(key), key));
        }
        return words;
    }
}
