package org.claimboard.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What was read of the texts that came last: a sentence is held against many claims, and a claim against many sentences.
 *
 * @param <T> never changed by whoever takes it
 */
final class Remembered<T> {

    /** In characters, each text with what it takes to keep it. */
    private static final int ROOM = 500_000;

    /** What somebody asked is nobody's business for long. */
    static final Duration FOR = Duration.ofMinutes(10);

    private static final int LONGEST = 4_000;
    private static final int ENTRY = 100;

    private final Cache<String, T> known = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String text, T read) -> ENTRY + text.length())
            .expireAfterAccess(FOR)
            .scheduler(Scheduler.systemScheduler())
            .build();

    private final Function<String, T> reader;

    Remembered(Function<String, T> reader) {
        this.reader = reader;
    }

    /** What a reader makes of a text in a language. */
    static <T> BiFunction<String, Tongue, T> inEach(BiFunction<String, Tongue, T> reader) {
        Map<Tongue, Remembered<T>> known = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            known.put(tongue, new Remembered<>(text -> reader.apply(text, tongue)));
        }
        return (text, tongue) -> Objects.requireNonNull(known.get(tongue)).of(text);
    }

    T of(String text) {
        if (text.length() > LONGEST) {
            return reader.apply(text);
        }
        T now = known.getIfPresent(text);
        if (now == null) {
            now = reader.apply(text);
            known.put(text, now);
        }
        return now;
    }
}
