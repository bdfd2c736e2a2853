package org.claimboard.matching;

import java.util.List;
import java.util.Optional;

/** Says where a sentence lies among all meanings: sentences that mean the same lie close together. */
interface SentenceModel {

    /** Names the index field of its vectors. */
    String name();

    /** What a ranker calls the closeness that it finds. */
    default String feature() {
        return name();
    }

    /** A vector of length 1. Safe for use by many threads. */
    float[] place(String sentence);

    /** The text of a claim as the model wants it. */
    default String asClaim(String text) {
        return text;
    }

    /** The text of a question as the model wants it. */
    default String asQuestion(String text) {
        return text;
    }

    /** The text in parts of which the model reads each to its end, cut between sentences where it can be. */
    List<String> windows(String text);

    /** Whether questions in the language are placed by it. */
    default boolean isAskedIn(Tongue tongue) {
        return true;
    }

    /** Where it places single English words, if Korean texts are placed by what theirs mean. */
    default Optional<WordPlaces> words() {
        return Optional.empty();
    }

    /** The index field of the vectors of texts of the language. */
    default String field(Tongue tongue) {
        return tongue.field(name());
    }
}
