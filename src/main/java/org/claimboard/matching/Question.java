package org.claimboard.matching;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that is asked about, ready to be compared.
 *
 * @param tongue the language of the claims that it is compared with
 * @param said the sentence as it was asked, without what only a post has
 * @param sentence the sentence in that language
 * @param whole all pieces of the post: who signed it may be who the claim is about
 * @param pieces the pieces of the sentence, each once
 * @param meanings what an English question says, phrase by phrase, if it is asked of Korean claims
 * @param places where it lies for each model that is asked in the language: as it was written and without what only a post
 *     has, window by window
 */
record Question(
        Tongue tongue,
        String said,
        String sentence,
        Set<String> whole,
        Map<Cutting, List<String>> pieces,
        List<Meaning> meanings,
        List<List<float[]>> places) {

    static Question of(Tongue tongue, String post, List<SentenceModel> models) {
        String sentence = PostText.sentence(post);
        return of(tongue, sentence, sentence, post, List.of(), places(tongue, post, models));
    }

    /** An English sentence for Korean claims, as far as its words are known; it lies where it lies for English ones. */
    Question inKorean(Sounds sounds) {
        String korean = Concepts.inKorean(said);
        return of(Tongue.KOREAN, said, korean, korean, Meaning.of(said, sounds), places);
    }

    /** A part of the sentence, taken to lie where the whole does. */
    Question part(String clause) {
        String part = PostText.sentence(clause);
        return of(tongue, part, part, clause, List.of(), places);
    }

    private static List<List<float[]>> places(Tongue tongue, String post, List<SentenceModel> models) {
        return models.stream()
                .parallel()
                .map(model -> model.isAskedIn(tongue) ? Places.of(model, post) : List.<float[]>of())
                .toList();
    }

    private static Question of(
            Tongue tongue,
            String said,
            String sentence,
            String post,
            List<Meaning> meanings,
            List<List<float[]>> places) {
        String prepared = tongue.prepared(sentence);
        Map<Cutting, List<String>> pieces = new EnumMap<>(Cutting.class);
        tongue.cuttings().forEach(cutting -> pieces.put(cutting, cutting.of(prepared)));
        Set<String> whole = new LinkedHashSet<>(tongue.cuttings().get(0).of(tongue.prepared(post)));
        return new Question(tongue, said, sentence, whole, pieces, meanings, places);
    }

    /** The words as they were asked, each with what may be compared in its place. */
    Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        if (said.equals(sentence)) {
            PostText.said(said).forEach(word -> words.put(word, new LinkedHashSet<>(Set.of(word))));
        }
        for (Meaning meaning : meanings) {
            words.computeIfAbsent(meaning.words(), key -> new LinkedHashSet<>())
                    .addAll(meaning.korean().keySet());
        }
        return words;
    }

    /** The pieces in the order in which they stand. */
    List<String> pieces(Cutting cutting) {
        return pieces.getOrDefault(cutting, List.of());
    }

    Set<String> distinct(Cutting cutting) {
        return new LinkedHashSet<>(pieces(cutting));
    }
}
