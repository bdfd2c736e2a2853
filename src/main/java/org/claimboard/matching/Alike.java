package org.claimboard.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say the same in most places: hire and recruit, 팔다 and 매각. */
final class Alike {

    private static final Map<Tongue, Map<String, Set<Integer>>> GROUPS = Map.of(
            Tongue.ENGLISH,
            read("alike-english.txt", "thesaurus-english.txt"),
            Tongue.KOREAN,
            read("alike-korean.txt"));

    /** What is narrower: no word of these means more than the others in most of what it means. */
    private static final Map<String, Set<Integer>> THESAURUS = read("thesaurus-english.txt");

    private static final Pattern ENDING =
            Pattern.compile("[하되시받당했됐한된해돼할될함됨들었았였겠는은을리지기며고여려이으던네습]|[가-힣]{2}$(?<=[으은는이가을를와과에]{1,2})");
    private static final int LONGEST_BEGINNING = 4;
    private static final int SHORTEST_UTMOST = 5;

    private Alike() {}

    /**
     * The groups that a word is in.
     *
     * @param shown the word as it stands in a text
     * @param keys its stems
     */
    static Set<Integer> groups(String shown, Set<String> keys, Tongue tongue) {
        Map<String, Set<Integer>> known = GROUPS.getOrDefault(tongue, Map.of());
        Set<Integer> groups = new HashSet<>();
        for (String key : keys) {
            groups.addAll(known.getOrDefault(key, Set.of()));
        }
        if (tongue == Tongue.ENGLISH && shown.length() > SHORTEST_UTMOST && shown.endsWith("est")) {
            for (int cut = 2; cut <= LONGEST_BEGINNING; cut++) {
                groups.addAll(known.getOrDefault(
                        shown.substring(0, shown.length() - cut).toLowerCase(Locale.ROOT), Set.of()));
            }
        }
        if (tongue == Tongue.KOREAN) {
            groups.addAll(SharedGlosses.groups(shown));
            for (int length = 2; length <= Math.min(LONGEST_BEGINNING, shown.length()); length++) {
                if (isForm(shown.substring(length))) {
                    groups.addAll(known.getOrDefault(shown.substring(0, length), Set.of()));
                }
            }
        }
        return groups;
    }

    /** The groups of the thesaurus that an English word is in, by its stem. */
    static Set<Integer> inThesaurus(String stem) {
        return THESAURUS.getOrDefault(stem, Set.of());
    }

    /** Whether a Korean word with this behind it is a form of the word, and no other that begins with it: 전기, 전기자전거. */
    private static boolean isForm(String rest) {
        return rest.length() < 2 || ENDING.matcher(rest).lookingAt();
    }

    private static Map<String, Set<Integer>> read(String... names) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        int group = 0;
        for (String name : names) {
            for (String line : ListFile.lines(name)) {
                for (String word : line.split("\\s+", 0)) {
                    for (String key : keys(word, name.contains("english"))) {
                        groups.computeIfAbsent(key, any -> new HashSet<>()).add(group);
                    }
                }
                group++;
            }
        }
        return groups;
    }

    private static List<String> keys(String word, boolean english) {
        List<String> keys = new ArrayList<>();
        if (english) {
            keys.addAll(Analysis.stems(word));
        }
        keys.add(word);
        return keys;
    }
}
