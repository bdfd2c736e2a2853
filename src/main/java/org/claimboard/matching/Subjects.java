package org.claimboard.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who and what a sentence names, and whether a claim names it too, in either of its languages. */
final class Subjects {

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_WITH_SLIP = 6;

    private static final Pattern PAIR = Pattern.compile("(?<!\\p{L})(\\p{L}++)(?:['’]s)? (?=(\\p{L}++))");

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:^|(?<=(?<!\\p{L})(?:that|said|says|say|heard|claims|claimed|because|true|think|breaking:) ))"
                    + "(\\p{IsLatin}{4,}+) (\\p{L}++)",
            Pattern.CASE_INSENSITIVE);

    /** Whose something is. */
    private static final Pattern MAKER =
            Pattern.compile("(?<!\\p{L})(?:of|by|from) (?:the )?(\\p{IsLatin}{4,}+)", Pattern.CASE_INSENSITIVE);

    private final String sentence;
    private final String near;
    private final Tongue tongue;
    private final Predicate<String> onFile;
    private final double alike;

    /**
     * The names of a sentence.
     *
     * @param near the part of it that is about what the claim is about
     * @param onFile whether a word in small letters is a name that is on file
     * @param alike what part of its words a claim must have before one name more makes it about somebody else
     */
    Subjects(String sentence, String near, Tongue tongue, Predicate<String> onFile, double alike) {
        this.onFile = onFile;
        this.sentence = sentence;
        this.near = near;
        this.tongue = tongue;
        this.alike = alike;
    }

    /**
     * The names of the sentence that the claim does not have, where they make it about somebody else: it has none of the
     * sentence's names, or others in their place.
     */
    List<String> missingIn(Map<Tongue, Wording> claim, String parties) {
        Known stated =
                Known.of(claim.values().stream().map(Wording::whole).collect(Collectors.joining(" ")) + "\n" + parties);
        Predicate<String> named = named(claim.get(tongue), stated, parties);
        Map<String, Boolean> names = Names.in(near, tongue, stated::hasWord, named);
        List<String> missing =
                names.keySet().stream().filter(name -> !stated.has(name)).toList();
        if (missing.isEmpty()) {
            return names.isEmpty() ? instead(claim.get(tongue), stated) : missing;
        }
        boolean none = missing.stream().anyMatch(name -> names.getOrDefault(name, false))
                && Names.in(sentence, tongue, stated::hasWord, named).keySet().stream()
                        .noneMatch(stated::has);
        Wording same = claim.get(tongue);
        if (none || same == null) {
            return none && (alike <= 1 || same == null || isAboutOthers(same)) ? missing : List.of();
        }
        return Near.covered(near, tongue, same) >= alike && (replaced(same.title()) || replaced(same.text()))
                ? missing
                : List.of();
    }

    /**
     * Where nothing marks names, the word that stands for a name of the claim: before the same word, at the beginning or
     * where a clause begins.
     */
    private List<String> instead(@Nullable Wording same, Known stated) {
        if (same == null || tongue != Tongue.ENGLISH || Near.covered(near, tongue, same) < alike) {
            return List.of();
        }
        Known asked = Known.of(sentence);
        Set<String> names =
                Names.in(same.whole(), tongue, word -> false, word -> false).keySet();
        Set<String> followers = new LinkedHashSet<>();
        boolean gone = names.stream().anyMatch(name -> !asked.has(name));
        Matcher pair = PAIR.matcher(same.whole());
        while (pair.find()) {
            boolean telling = !Analysis.stems(pair.group(2)).isEmpty();
            if (telling && names.contains(pair.group(1)) && !asked.has(pair.group(1))) {
                followers.add(pair.group(2).toLowerCase(Locale.ROOT));
            }
        }
        Stream<String> first = BEGINNING
                .matcher(near)
                .results()
                .filter(found -> followers.contains(found.group(2).toLowerCase(Locale.ROOT)))
                .map(found -> found.group(1));
        Stream<String> amid = PAIR.matcher(near)
                .results()
                .filter(found -> followers.contains(found.group(2).toLowerCase(Locale.ROOT)))
                .map(found -> found.group(1))
                .filter(Subjects::isRare);
        Stream<String> behind =
                MAKER.matcher(near).results().map(found -> found.group(1)).filter(word -> gone && isRare(word));
        return Stream.of(first, amid, behind)
                .flatMap(words -> words)
                .filter(word -> Names.mayBegin(word) && !stated.has(word))
                .distinct()
                .toList();
    }

    /** Whether a word of a sentence without capitals is hardly one of everyday. */
    private static boolean isRare(String word) {
        return word.length() >= SHORTEST_STEM
                && word.codePoints().allMatch(Character::isLetter)
                && !Vocabulary.has(word);
    }

    /** What tells names among words without capitals: those on file, and the claim's own, in its language or the other. */
    private Predicate<String> named(@Nullable Wording same, Known stated, String parties) {
        Known own = same == null
                ? stated
                : Known.of(String.join(
                                "\n",
                                Names.in(same.whole(), tongue, word -> false, word -> false)
                                        .keySet()) + "\n" + parties);
        return word -> onFile.test(word) || own.has(word);
    }

    /** Whether the claim has names, of which the sentence has none. */
    private boolean isAboutOthers(Wording claim) {
        Known asked = Known.of(sentence);
        Set<String> names =
                Names.in(claim.text(), tongue, word -> false, word -> false).keySet();
        return !names.isEmpty() && names.stream().noneMatch(asked::has);
    }

    /** Whether the text names somebody whom the sentence does not. */
    private boolean replaced(String text) {
        if (Names.isHeadline(text)) {
            return false;
        }
        Known asked = Known.of(sentence);
        return Names.in(text, tongue, word -> false, word -> false).keySet().stream()
                .anyMatch(name -> !asked.has(name));
    }

    /**
     * The words of a text.
     *
     * @param words in small letters
     * @param joined all letters without what stands between them
     * @param initials of words with capitals that follow each other, in small letters
     */
    private record Known(Set<String> words, String joined, Set<String> initials) {

        static Known of(String text) {
            String unified = Concepts.unified(text);
            Set<String> words = new LinkedHashSet<>();
            for (String word : (text.toLowerCase(Locale.ROOT) + " " + unified).split("[^\\p{L}\\p{N}]+", 0)) {
                words.add(word);
            }
            return new Known(words, bare(text) + " " + bare(unified), initials(text));
        }

        private static String bare(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        }

        private static Set<String> initials(String text) {
            Set<String> initials = new LinkedHashSet<>();
            StringBuilder run = new StringBuilder();
            for (String word : text.split("[^\\p{L}\\p{N}&]+", 0)) {
                boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
                if (capital) {
                    run.append(Character.toLowerCase(word.charAt(0)));
                    continue;
                }
                initials.add(run.toString());
                run.setLength(0);
            }
            initials.add(run.toString());
            initials.removeIf(letters -> letters.length() < 2);
            return initials;
        }

        boolean hasWord(String word) {
            String small = word.toLowerCase(Locale.ROOT);
            return words.contains(small) || words.stream().anyMatch(known -> alike(small, known));
        }

        boolean has(String name) {
            String small = name.toLowerCase(Locale.ROOT);
            String bare = bare(name);
            if (hasWord(small) || initials.contains(bare)) {
                return true;
            }
            String unified = bare(Concepts.unified(name));
            boolean telling =
                    bare.length() >= SHORTEST_STEM || bare.codePoints().anyMatch(Known::isHangul);
            if (telling && (joined.contains(bare) || joined.contains(unified))) {
                return true;
            }
            String korean = bare(Concepts.inKorean(name));
            if (korean.length() > 1 && joined.contains(korean)) {
                return true;
            }
            return initials(name).stream().anyMatch(words::contains);
        }

        private static boolean isHangul(int letter) {
            return letter >= '가' && letter <= '힣';
        }

        /** The same word with another ending (China, Chinese), or with one slip. */
        private static boolean alike(String one, String other) {
            int most = Math.min(one.length(), other.length());
            int start = 0;
            while (start < most && one.charAt(start) == other.charAt(start)) {
                start++;
            }
            int rest = Math.max(one.length(), other.length()) - start;
            boolean latin = one.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
            if (!latin) {
                return false;
            }
            return (start >= SHORTEST_STEM && rest <= LONGEST_ENDING && start > rest) || slip(one, other, start);
        }

        private static boolean slip(String one, String other, int start) {
            if (Math.min(one.length(), other.length()) < SHORTEST_WITH_SLIP) {
                return false;
            }
            int longer = Math.max(one.length(), other.length());
            int end = 0;
            while (end < Math.min(one.length(), other.length()) - start
                    && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
                end++;
            }
            return longer - start - end <= 1;
        }
    }
}
