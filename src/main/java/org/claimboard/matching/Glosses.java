package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.ko.POS.Tag;
import org.claimboard.matching.Analysis.Morpheme;

/** What Korean words mean in English, by a list of the most frequent ones. */
final class Glosses {

    private static final int LONGEST_RUN = 5;

    private static final int SAMPLE = 256;

    private static final String VERB = "다";
    private static final String DOING = "하다";

    private static final Set<Tag> VERBS = Set.of(Tag.VV, Tag.VA, Tag.VX, Tag.VCN);

    private static final Set<Tag> NOUNS =
            Set.of(Tag.NNG, Tag.NNP, Tag.NNBC, Tag.NP, Tag.NR, Tag.XR, Tag.MM, Tag.MAG, Tag.XPN, Tag.XSN, Tag.UNKNOWN);

    private static final Set<String> DENYING = Set.of("않", "못하", "말");

    /** What is no Korean: names in Latin letters, numbers, Hanja. */
    private static final Set<Tag> OTHERS = Set.of(Tag.SL, Tag.SN, Tag.SH);

    private static final Set<Tag> NAMING = Set.of(Tag.NNG, Tag.NNP, Tag.XR, Tag.UNKNOWN);

    /** How surely a word is meant by another than its first meaning. */
    private static final double OTHER = 0.7;

    private final Map<String, List<String>> meanings = new HashMap<>();
    private final List<String> firstMeanings = new ArrayList<>();
    private final Map<String, Map<String, Double>> korean = new HashMap<>();

    private Glosses() {}

    private static final class Shipped {
        static final Glosses ALL = read();
    }

    /** The text glossed in English, word by word in the order of the Korean. */
    static String inEnglish(String korean) {
        String glossed = of(korean).stream().map(meanings -> meanings.get(0)).collect(Collectors.joining(" "));
        return glossed.isEmpty() ? korean : glossed;
    }

    /** The text word by word: each with what it means, the likeliest first; names in Latin letters. */
    static List<List<String>> of(String korean) {
        return Shipped.ALL.find(Analysis.morphemes(korean));
    }

    /** The words of the meanings of the text's words. */
    static List<String> pieces(String... meanings) {
        return Arrays.stream(meanings)
                .flatMap(meaning ->
                        Arrays.stream(meaning.toLowerCase(Locale.ROOT).split(" ")))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Some of the meanings of the frequent words, from one end of the list to the other. */
    static List<String> sample() {
        List<String> all = Shipped.ALL.firstMeanings;
        int step = Math.max(1, all.size() / SAMPLE);
        return IntStream.range(0, all.size() / step)
                .mapToObj(i -> all.get(i * step))
                .toList();
    }

    /** The Korean words that have a meaning of these English stems, verbs by their stem; each with how sure that is. */
    static Map<String, Double> korean(String stems) {
        return Shipped.ALL.korean.getOrDefault(stems, Map.of());
    }

    private List<List<String>> find(List<Morpheme> parts) {
        List<List<String>> found = new ArrayList<>();
        int place = 0;
        while (place < parts.size()) {
            int length = Math.min(LONGEST_RUN, parts.size() - place);
            List<String> known = meaning(parts.subList(place, place + length));
            while (length > 1 && known.isEmpty()) {
                length--;
                known = meaning(parts.subList(place, place + length));
            }
            if (known.isEmpty()) {
                known = unknown(parts.get(place));
            }
            if (!known.isEmpty()) {
                found.add(known);
            }
            place += length;
        }
        return found;
    }

    /** What the parts mean together: nouns of one word, or a verb with another one behind its ending. */
    private List<String> meaning(List<Morpheme> parts) {
        if (isEmpty(parts)) {
            return List.of();
        }
        Tag first = parts.get(0).tag();
        Tag last = parts.get(parts.size() - 1).tag();
        String run = parts.stream().map(Morpheme::part).collect(Collectors.joining());
        if (VERBS.contains(first) && VERBS.contains(last)) {
            return meanings.getOrDefault(run + VERB, List.of());
        }
        boolean nouns = parts.stream().allMatch(part -> NOUNS.contains(part.tag()) || OTHERS.contains(part.tag()));
        return nouns ? meanings.getOrDefault(run, List.of()) : List.of();
    }

    /** Of the verbs that only go with another one, those that deny say something of their own. */
    private static boolean isEmpty(List<Morpheme> parts) {
        return parts.size() == 1
                && parts.get(0).tag() == Tag.VX
                && !DENYING.contains(parts.get(0).part());
    }

    private static List<String> unknown(Morpheme part) {
        if (OTHERS.contains(part.tag())) {
            return List.of(part.part());
        }
        String latin = NAMING.contains(part.tag()) && part.part().length() > 1 ? Romanised.of(part.part()) : "";
        return latin.isEmpty() ? List.of() : List.of(latin);
    }

    private static Glosses read() {
        Glosses glosses = new Glosses();
        lines("glosses-hanja.txt").forEach(glosses.meanings::put);
        Map<String, List<String>> frequent = lines("glosses-korean.txt");
        glosses.meanings.putAll(frequent);
        frequent.forEach((word, meanings) -> {
            glosses.firstMeanings.add(meanings.get(0));
            glosses.addKorean(word, meanings);
            if (word.endsWith(DOING)) {
                glosses.meanings.putIfAbsent(word.substring(0, word.length() - DOING.length()), meanings);
            }
        });
        return glosses;
    }

    private void addKorean(String word, List<String> meanings) {
        for (String meaning : meanings) {
            korean.computeIfAbsent(String.join(" ", Cutting.STEMS.of(meaning)), stems -> new LinkedHashMap<>())
                    .putIfAbsent(stem(word), meaning.equals(meanings.get(0)) ? 1 : OTHER);
        }
    }

    /** What stays of a word in all its forms. */
    static String stem(String word) {
        if (word.endsWith(DOING)) {
            return word.substring(0, word.length() - DOING.length());
        }
        return word.length() > 1 && word.endsWith(VERB) ? word.substring(0, word.length() - VERB.length()) : word;
    }

    /** The words of a list as a dictionary has them, with their meanings. */
    static Map<String, List<String>> lines(String list) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        ListFile.lines(list).stream()
                .map(line -> line.split(" = ", 2))
                .forEach(sides -> lines.put(sides[0], List.of(sides[1].split(", "))));
        return lines;
    }
}
