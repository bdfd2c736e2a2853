package org.claimboard.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where texts lie for a model that reads no more than a window at once. */
final class Places {

    private Places() {}

    /**
     * Where the windows of a question lie. A short one is placed as it was written, too: tags and who signed it say more to
     * some models than they hide from others.
     */
    static List<float[]> of(SentenceModel model, String post) {
        String sentence = PostText.sentence(post);
        List<String> cleaned = model.windows(sentence);
        Set<String> windows = new LinkedHashSet<>(cleaned);
        List<String> raw = post.equals(sentence) ? cleaned : model.windows(post);
        if (raw.size() == 1) {
            windows.addAll(raw);
        }
        List<float[]> places = new ArrayList<>();
        for (String window : windows) {
            places.add(model.place(model.asQuestion(window)));
        }
        return places;
    }

    /** In the middle of the places of its windows, where a text is kept that has but one. */
    static float[] middle(SentenceModel model, String text) {
        List<String> windows = model.windows(text);
        if (windows.size() == 1) {
            return model.place(model.asClaim(windows.get(0)));
        }
        float[] middle = new float[0];
        for (String window : windows) {
            float[] place = model.place(model.asClaim(window));
            middle = middle.length == 0 ? new float[place.length] : middle;
            for (int i = 0; i < place.length; i++) {
                middle[i] += place[i];
            }
        }
        return ofLengthOne(middle);
    }

    /** Changes the vector itself. */
    static float[] ofLengthOne(float[] vector) {
        double squares = 0;
        for (float coordinate : vector) {
            squares += coordinate * coordinate;
        }
        double length = Math.max(Math.sqrt(squares), Float.MIN_NORMAL);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
