package org.claimboard.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.record.Ordered;

/**
 * Korean words that say the same because they have an English meaning in common which only few words have, or meanings that
 * are alike in English: 짓다 and 건설하다, 개수 and 수. What many words mean (increase, change) is too wide to tell that.
 */
final class SharedGlosses {

    private static final int MOST_WORDS = 8;

    /** What a word means beside its first two meanings it means seldom. */
    private static final int MOST_MEANINGS = 2;

    /** The groups of English words have numbers from here on down. */
    private static final int ENGLISH = -1_000_000;

    /** English words that mean things which have nothing to do with each other: autumn and decline. */
    private static final Set<String> TWOFOLD = Ordered.of(
            List.of(("fall spring mai march second can will like lead bear mean fine right left well present kind back"
                            + " state bank matter rock rest match light fair close current")
                    .split(" ")));

    private static final Map<String, Integer> GROUPS = read();
    private static final Remembered<Set<Integer>> KNOWN = new Remembered<>(SharedGlosses::find);

    private SharedGlosses() {}

    /** The groups of words that mean the same as this one; all are below zero. */
    static Set<Integer> groups(String korean) {
        return KNOWN.of(korean);
    }

    private static Set<Integer> find(String korean) {
        List<List<String>> meanings = Glosses.of(korean);
        Set<Integer> groups = new HashSet<>();
        if (meanings.size() != 1) {
            return groups;
        }
        stems(meanings.get(0)).forEach(stem -> {
            Integer group = GROUPS.get(stem);
            if (group != null) {
                groups.add(group);
            }
            if (TWOFOLD.contains(stem)) {
                return;
            }
            Alike.inThesaurus(stem).forEach(alike -> groups.add(ENGLISH - alike));
        });
        return groups;
    }

    private static Stream<String> stems(List<String> meanings) {
        return meanings.stream()
                .limit(MOST_MEANINGS)
                .map(meaning -> String.join(" ", Cutting.STEMS.of(meaning)))
                .filter(stem -> !stem.isEmpty())
                .distinct();
    }

    private static Map<String, Integer> read() {
        Map<String, List<String>> having = new HashMap<>();
        for (String list : List.of("glosses-hanja.txt", "glosses-korean.txt")) {
            Glosses.lines(list).forEach((word, meanings) -> stems(meanings)
                    .forEach(stem -> having.computeIfAbsent(stem, any -> new ArrayList<>())
                            .add(word)));
        }
        Map<String, Integer> groups = new HashMap<>();
        having.forEach((meaning, words) -> {
            if (words.size() > 1 && words.size() <= MOST_WORDS) {
                groups.put(meaning, -1 - groups.size());
            }
        });
        return groups;
    }
}
