package org.claimboard.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they were sent, compressed, by a key that holds everything they depend on, the newest revision of the records among it:
 * after a change nothing old is found, and what is not asked for any more makes room.
 */
@ApplicationScoped
public class AnswerCache {

    private final Cache<String, Packed> answers;
    private final long largest;

    /**
     * @param largest bytes of all answers and keys together; 0 keeps none
     */
    AnswerCache(@ConfigProperty(name = "claimboard.kept-answers") long largest) {
        this.largest = largest;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(largest)
                .weigher((String key, Packed answer) -> key.length() * 2 + answer.bytes().length)
                .build();
    }

    public @Nullable Packed find(String key) {
        return answers.getIfPresent(key);
    }

    /** Packs the answer, and keeps it if it fits. Where none is kept it stays as it is. */
    public Packed keep(String key, byte[] answer) {
        if (largest == 0) {
            return Packed.asItIs(answer);
        }
        Packed packed = Packed.of(answer);
        if (packed.bytes().length < largest) {
            answers.put(key, packed);
        }
        return packed;
    }

    /** Forgets all of them. */
    public void forget() {
        answers.invalidateAll();
    }
}
