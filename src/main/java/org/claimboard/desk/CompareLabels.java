package org.claimboard.desk;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Slug;
import org.jspecify.annotations.Nullable;

/** Labels positions by who states their numbers, each so that it can be told from those before it. */
final class CompareLabels {

    private final Set<String> keys = new HashSet<>();
    private final Set<Map<String, String>> labels = new HashSet<>();

    /**
     * What a position is called.
     *
     * @param texts by language
     */
    record Labelled(Map<String, String> texts, String key) {}

    /**
     * @param taken whether it stands in the comparison: only then others have to differ from it
     */
    Labelled of(CompareClaim claim, @Nullable CompareNumber number, boolean taken) {
        Map<String, String> who = new TreeMap<>(claim.stating(number));
        if (who.isEmpty()) {
            who.putAll(claim.title());
        }
        if (who.isEmpty()) {
            who.put("en", claim.slug());
        }
        Map<String, String> texts = labels.contains(who) ? further(who, claim, number) : who;
        String words = who.getOrDefault("en", who.values().iterator().next());
        String base = Slug.romanised(words);
        String key = base.isEmpty() ? "position" : base;
        for (int i = 2; keys.contains(key); i++) {
            key = (base.isEmpty() ? "position" : base) + "-" + i;
        }
        if (taken) {
            labels.add(who);
            keys.add(key);
        }
        return new Labelled(texts, key);
    }

    /** With what else it says: what it measures, when, or in which words. */
    private static Map<String, String> further(
            Map<String, String> who, CompareClaim claim, @Nullable CompareNumber number) {
        LocalizedText measure =
                number == null ? null : number.quantity().scope().measure();
        LocalizedText period = number == null ? null : number.quantity().scope().period();
        LocalizedText told = measure == null ? period : measure;
        Map<String, String> texts = new TreeMap<>();
        who.forEach((language, name) -> texts.put(language, name + " (" + more(language, told, claim, number) + ")"));
        return texts;
    }

    private static String more(
            String language, @Nullable LocalizedText told, CompareClaim claim, @Nullable CompareNumber number) {
        if (told != null) {
            return told.in(language);
        }
        return number == null ? claim.title().getOrDefault(language, claim.slug()) : number.stated();
    }
}
