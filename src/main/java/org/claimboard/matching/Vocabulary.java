package org.claimboard.matching;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words of English that are common enough to be whole in the vocabulary of the sentence model that comes with the program.
 * It was made by counting: what it has in pieces only is a name or rare.
 */
final class Vocabulary {

    private static final Set<String> WORDS = read("/all-minilm-l6-v2-q-tokenizer.json");

    private Vocabulary() {}

    /** Whether the word is one, or is one with the ending of a plural. */
    static boolean has(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(small) || (small.endsWith("s") && WORDS.contains(small.substring(0, small.length() - 1)));
    }

    private static Set<String> read(String file) {
        try (InputStream tokenizer = Vocabulary.class.getResourceAsStream(file)) {
            if (tokenizer == null) {
                throw new IllegalStateException("no vocabulary " + file);
            }
            JsonNode words = new ObjectMapper(new JsonFactory())
                    .readTree(tokenizer)
                    .path("model")
                    .path("vocab");
            Set<String> whole = new HashSet<>();
            words.fieldNames().forEachRemaining(word -> {
                if (word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
                    whole.add(word);
                }
            });
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
