package org.claimboard.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes translations.txt, by which English questions meet Korean claims, and glosses-hanja.txt, by which Korean texts are
 * glossed in English where {@link Glosses} lacks a word. Its arguments are EDICT (the file
 * {@code /usr/share/edict/edict} of Debian's package {@code edict}), the table of Hanja ({@code
 * /usr/share/libhangul/hanja/hanja.txt} of {@code libhangul-data}) and the two files to write.
 *
 * <p>Much of Japanese and Korean is written with the same Chinese characters. A Japanese word with an English meaning, read
 * as Koreans read its characters, is Korean where the table of Hanja has a word that sounds so.
 */
public final class TranslationsBuilder {

    private static final Pattern ENTRY = Pattern.compile("(\\S+) \\[[^]]*] /(.*)/");
    private static final Pattern ENDING = Pattern.compile("(?:する|な|の|的な)$");
    private static final Pattern CHARACTERS = Pattern.compile("[\\u3400-\\u9FFF\\uF900-\\uFAFF]{2,6}");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\{[^}]*}|\\[[^]]*]");
    private static final Pattern ARTICLE = Pattern.compile("^(?:to be|to|be|a|an|the) ");
    private static final String COMMON = "(P)";
    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9 '.-]");
    private static final double PER_WORD = 0.3;
    private static final double RARE = 0.2;
    private static final int LONGEST = 4;
    private static final int MOST = 12;
    private static final int FIRST = '가';
    private static final int LAST = '힣';

    private final Map<String, String> characters = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> sounds = new HashSet<>();
    private final Map<String, Set<String>> common = new TreeMap<>();
    private final Map<String, Set<String>> rare = new TreeMap<>();
    private final Map<String, Gloss> glosses = new TreeMap<>();
    private final Frequency frequency;

    /** What a Korean word most likely means; of words that sound alike the one whose meaning is the most frequent. */
    private record Gloss(List<String> meanings, double likely) {}

    private TranslationsBuilder(Frequency frequency) {
        this.frequency = frequency;
    }

    public static void main(String[] arguments) throws IOException {
        TranslationsBuilder builder = new TranslationsBuilder(Frequency.read());
        builder.readHanja(Path.of(arguments[1]));
        for (String line : Files.readAllLines(Path.of(arguments[0]), Charset.forName("EUC-JP"))) {
            builder.add(line);
        }
        builder.write(Path.of(arguments[2]));
        builder.writeGlosses(Path.of(arguments[3]));
    }

    /** Reads lines such as {@code 경제:經濟:}. */
    private void readHanja(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(":", -1);
            if (line.startsWith("#") || cells.length < 2) {
                continue;
            }
            if (cells[1].codePointCount(0, cells[1].length()) == 1) {
                characters.putIfAbsent(cells[1], cells[0]);
            }
            words.computeIfAbsent(cells[1], word -> new TreeSet<>()).add(cells[0]);
            sounds.add(cells[0]);
        }
    }

    private void add(String line) {
        Matcher entry = ENTRY.matcher(line.strip());
        if (!entry.matches()) {
            return;
        }
        String korean = korean(ENDING.matcher(entry.group(1)).replaceFirst(""));
        if (korean == null) {
            return;
        }
        boolean usual = entry.group(2).contains(COMMON);
        String[] meanings = entry.group(2).split("/", -1);
        if (usual && korean.length() > 1) {
            addGloss(korean, meanings);
        }
        for (int i = 0; i < Math.min(MOST, meanings.length); i++) {
            String meaning = bare(meanings[i].toLowerCase(Locale.ROOT));
            String stems = String.join(" ", Analysis.stems(meaning));
            if (!stems.isEmpty() && meaning.split(" ", -1).length <= LONGEST) {
                (usual ? common : rare)
                        .computeIfAbsent(stems, key -> new TreeSet<>())
                        .add(korean);
            }
        }
    }

    private static String bare(String meaning) {
        return ARTICLE.matcher(ASIDE.matcher(meaning).replaceAll("").strip())
                .replaceFirst("")
                .strip();
    }

    private void addGloss(String korean, String... meanings) {
        List<String> short3 = Arrays.stream(meanings)
                .map(meaning -> UNUSUAL.matcher(bare(meaning)).replaceAll("").strip())
                .filter(meaning ->
                        !meaning.isEmpty() && !meaning.startsWith("-") && meaning.split(" ", -1).length < LONGEST)
                .distinct()
                .limit(3)
                .toList();
        List<String> best = short3.stream()
                .sorted(Comparator.comparingDouble(
                        meaning -> -frequency.of(meaning) + PER_WORD * meaning.split(" ", -1).length))
                .limit(2)
                .toList();
        if (!best.isEmpty() && frequency.of(best.get(0)) > RARE) {
            double likely =
                    short3.stream().limit(2).mapToDouble(frequency::of).max().orElse(0);
            glosses.merge(korean, new Gloss(best, likely), (one, other) -> other.likely() > one.likely() ? other : one);
        }
    }

    private @Nullable String korean(String word) {
        if (!CHARACTERS.matcher(word).matches()) {
            return null;
        }
        String read = read(word);
        Set<String> known = words.getOrDefault(word, Set.of());
        if (known.size() == 1) {
            return known.iterator().next();
        }
        return known.contains(read) || (known.isEmpty() && sounds.contains(read)) ? read : null;
    }

    private String read(String word) {
        StringBuilder read = new StringBuilder();
        word.codePoints().forEach(character -> {
            String sound = characters.getOrDefault(Character.toString(character), "?");
            read.append(read.isEmpty() ? first(sound.charAt(0)) : sound.charAt(0));
        });
        return read.toString();
    }

    /** No Sino-Korean word begins with ㄹ, nor with ㄴ before i or y. */
    private static char first(char syllable) {
        if (syllable < FIRST || syllable > LAST) {
            return syllable;
        }
        int number = syllable - FIRST;
        int initial = number / 588;
        int vowel = number % 588 / 28;
        boolean palatal = Set.of(2, 6, 7, 12, 17, 20).contains(vowel);
        if (initial == 5) {
            initial = palatal ? 11 : 2;
        } else if (initial == 2 && palatal) {
            initial = 11;
        }
        return (char) (FIRST + initial * 588 + number % 588);
    }

    private void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # Korean words by what they mean in English: stems = words in common use | others.
                # Written by TranslationsBuilder in src/test. Made from EDICT, the property of the Electronic Dictionary
                # Research and Development Group, used in conformance with the Group's licence (CC BY-SA 3.0), and from the
                # table of Hanja of libhangul (C) 2005, 2006 Choe Hwanjin. This file is under CC BY-SA 3.0: see licences/.
                """);
        Set<String> all = new TreeSet<>(common.keySet());
        all.addAll(rare.keySet());
        for (String stems : all) {
            Set<String> usual = common.getOrDefault(stems, Set.of());
            Set<String> others = new TreeSet<>(rare.getOrDefault(stems, Set.of()));
            others.removeAll(usual);
            text.append(stems)
                    .append(" = ")
                    .append(String.join(" ", usual))
                    .append(others.isEmpty() ? "" : " | " + String.join(" ", others))
                    .append('\n');
        }
        Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    }

    private void writeGlosses(Path file) throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # Sino-Korean words and what they mean in English, the more frequent meaning first, that glosses-korean.txt lacks.
                # Written by TranslationsBuilder in src/test. Made from EDICT, the property of the Electronic Dictionary
                # Research and Development Group, used in conformance with the Group's licence (CC BY-SA 3.0), and from the
                # table of Hanja of libhangul (C) 2005, 2006 Choe Hwanjin. This file is under CC BY-SA 3.0: see licences/.
                """);
        Set<String> known = Glosses.lines("glosses-korean.txt").keySet();
        glosses.forEach((word, gloss) -> {
            if (!known.contains(word)) {
                text.append(word)
                        .append(" = ")
                        .append(String.join(", ", gloss.meanings()))
                        .append('\n');
            }
        });
        Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    }

    /** How frequent English words are: the words of a sentence model are in the order of that. */
    private record Frequency(JsonNode words) {

        private static final int FREQUENT = 2_000;
        private static final int UNKNOWN = 60_000;

        static Frequency read() throws IOException {
            try (InputStream file = Frequency.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
                return new Frequency(new ObjectMapper().readTree(file).at("/model/vocab"));
            }
        }

        /** From 0 to 1, the mean of its words. */
        double of(String meaning) {
            return Arrays.stream(meaning.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                    .filter(word -> !word.isEmpty())
                    .mapToDouble(this::ofWord)
                    .average()
                    .orElse(0);
        }

        private double ofWord(String word) {
            double rank = Math.max(FREQUENT, words.path(word).asInt(UNKNOWN));
            return Math.max(0, 1 - Math.log(rank / FREQUENT) / Math.log((double) UNKNOWN / FREQUENT));
        }
    }
}
