package org.claimboard.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.util.BytesRef;

/** The Korean words of the claims by their sound, so that names are found which an English question writes in its letters. */
final class Sounds {

    /** Shorter words sound like many. */
    private static final int SHORTEST = 4;

    private static final int MOST_SYLLABLES = 12;
    private static final double NEAREST = 0.7;
    private static final double AS_NEAR = 0.05;

    private final Map<String, List<String>> romanised = new HashMap<>();
    private final Map<String, List<Sounding>> byBones = new HashMap<>();
    private final LevenshteinDistance nearness = new LevenshteinDistance();

    private record Sounding(String word, String sound) {}

    private Sounds() {}

    static Sounds of(IndexReader claims) throws IOException {
        Sounds sounds = new Sounds();
        Terms words = MultiTerms.getTerms(claims, Cutting.WORDS.field());
        if (words != null) {
            TermsEnum each = words.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                sounds.add(word.utf8ToString());
            }
        }
        return sounds;
    }

    private void add(String word) {
        String latin = word.length() < 2 || word.length() > MOST_SYLLABLES ? "" : Romanised.of(word);
        if (latin.isEmpty()) {
            return;
        }
        String sound = Romanised.sound(latin);
        romanised.computeIfAbsent(latin, key -> new ArrayList<>()).add(word);
        byBones.computeIfAbsent(Romanised.bones(sound), key -> new ArrayList<>())
                .add(new Sounding(word, sound));
    }

    /** The words that are written so, or else those that sound most like it, each with how alike they are, 0 to 1. */
    Map<String, Double> like(String english) {
        if (english.length() < SHORTEST) {
            return Map.of();
        }
        Map<String, Double> alike = new LinkedHashMap<>();
        romanised.getOrDefault(english.toLowerCase(Locale.ROOT), List.of()).forEach(word -> alike.put(word, 1.0));
        if (!alike.isEmpty()) {
            return alike;
        }
        for (String sound : Romanised.sounds(english)) {
            for (Sounding other : byBones.getOrDefault(Romanised.bones(sound), List.of())) {
                alike.merge(other.word(), (double) nearness.getDistance(sound, other.sound()), Math::max);
            }
        }
        double best =
                alike.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        alike.values().removeIf(near -> near < NEAREST || near < best - AS_NEAR);
        alike.replaceAll((word, near) -> near * near);
        return alike;
    }
}
