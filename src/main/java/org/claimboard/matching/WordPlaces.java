package org.claimboard.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Where Korean texts lie by what each of their words means, placed alone: order and grammar count nothing. */
final class WordPlaces {

    /** The index field of where claims lie. */
    static final String FIELD = Tongue.KOREAN.field("word-places");

    /** What no list has, too: anybody may ask for new words without end. */
    private static final int MOST = 10_000;

    private final Function<String, float[]> model;
    private final Cache<String, float[]> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private float[] middle = new float[0];

    /** @param model says where an English word lies */
    WordPlaces(Function<String, float[]> model) {
        this.model = model;
    }

    /** All words count alike, for how rare they are changes with every claim. Nowhere, if no word is known. */
    float[] ofClaim(String korean) {
        return of(korean, word -> 1);
    }

    /** Rare words count more. Nowhere, if no word is known. */
    float[] ofQuestion(String korean, Rarity glosses) {
        return of(korean, word -> word.stream()
                .flatMap(meaning -> Glosses.pieces(meaning).stream())
                .mapToDouble(glosses::of)
                .max()
                .orElse(0));
    }

    private float[] of(String korean, ToDoubleFunction<List<String>> weight) {
        float[] sum = new float[0];
        Set<List<String>> words = new HashSet<>();
        for (List<String> word : Glosses.of(korean)) {
            if (words.add(word)) {
                for (String meaning : word) {
                    sum = plus(sum, direction(meaning), weight.applyAsDouble(word) / word.size());
                }
            }
        }
        return Places.ofLengthOne(sum);
    }

    /**
     * Where the middle of all words lies. A model that was taught sentences places single words near each other; seen from
     * their middle, each lies in a direction of its own.
     */
    private synchronized float[] middle() {
        if (middle.length == 0) {
            List<String> sample = Glosses.sample();
            for (String word : sample) {
                middle = plus(middle, model.apply(word), 1.0 / sample.size());
            }
        }
        return middle;
    }

    private float[] direction(String meaning) {
        float[] now = known.getIfPresent(meaning);
        if (now == null) {
            now = Places.ofLengthOne(plus(model.apply(meaning).clone(), middle(), -1));
            known.put(meaning, now);
        }
        return now;
    }

    private static float[] plus(float[] sum, float[] place, double weight) {
        float[] more = sum.length == 0 ? new float[place.length] : sum;
        for (int i = 0; i < place.length; i++) {
            more[i] += (float) (weight * place[i]);
        }
        return more;
    }
}
