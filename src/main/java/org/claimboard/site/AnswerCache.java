package org.claimboard.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they were sent, by a key that holds everything they depend on, the newest revision of the records among it:
 * after a change nothing old is found, and what is not asked for any more makes room.
 */
@ApplicationScoped
public class AnswerCache {

    private final Cache<String, byte[]> answers;
    private final long largest;

    /**
     * @param largest bytes of all answers and keys together; 0 keeps none
     */
    AnswerCache(@ConfigProperty(name = "claimboard.kept-answers") long largest) {
        this.largest = largest;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(largest)
                .weigher((String key, byte[] answer) -> key.length() * 2 + answer.length)
                .build();
    }

    public byte @Nullable [] find(String key) {
        return answers.getIfPresent(key);
    }

    public void keep(String key, byte[] answer) {
        if (answer.length < largest) {
            answers.put(key, answer);
        }
    }
}
