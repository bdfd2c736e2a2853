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
 * @param places where it lies for each model that knows the language
 */
record Question(
        Tongue tongue,
        String said,
        String sentence,
        Set<String> whole,
        Map<Cutting, List<String>> pieces,
        List<float[]> places) {

    static Question of(Tongue tongue, String post, List<SentenceModel> models) {
        String sentence = PostText.sentence(post);
        return of(tongue, sentence, sentence, post, places(tongue, post, models));
    }

    /** An English sentence for Korean claims, as far as its words are known. */
    static Question inKorean(String post, List<SentenceModel> models) {
        String said = PostText.sentence(post);
        String sentence = Concepts.inKorean(said);
        return of(Tongue.KOREAN, said, sentence, sentence, places(Tongue.KOREAN, post, models));
    }

    /** The models take the post as it is: cleaned, it was found no better. */
    private static List<float[]> places(Tongue tongue, String post, List<SentenceModel> models) {
        return models.stream()
                .filter(model -> model.knows(tongue))
                .parallel()
                .map(model -> model.place(post))
                .toList();
    }

    private static Question of(Tongue tongue, String said, String sentence, String post, List<float[]> places) {
        String prepared = tongue.prepared(sentence);
        Map<Cutting, List<String>> pieces = new EnumMap<>(Cutting.class);
        tongue.cuttings().forEach(cutting -> pieces.put(cutting, cutting.of(prepared)));
        Set<String> whole = new LinkedHashSet<>(tongue.cuttings().get(0).of(tongue.prepared(post)));
        return new Question(tongue, said, sentence, whole, pieces, places);
    }

    /** The words as they were asked, each with what is compared in its place. */
    Map<String, String> words() {
        if (!said.equals(sentence)) {
            return Concepts.spoken(said);
        }
        Map<String, String> words = new LinkedHashMap<>();
        PostText.said(said).forEach(word -> words.put(word, word));
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
