package org.claimboard.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.speaker.Span;
import org.claimboard.speaker.Speakers;
import org.claimboard.speaker.Statement;
import org.claimboard.speaker.Voiced;

/** The longest run of words that some titles have in common: what they are about. Numbers are no such words. */
final class SharedWords {

    /** Stands where a number was taken out. */
    private static final String GAP = "";

    private static final Pattern GAPS = Pattern.compile("\u0000+");

    /** Particles at the end of a Korean word; the longest first. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?<=[가-힣]{2})(?:에서는|으로는|에서|으로|에게|까지|부터|은|는|이|가|을|를|의|에|도|로|와|과)$");

    private static final Pattern PUNCTUATION = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

    /** What is no topic at either end. */
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "for", "by", "and", "or", "is", "was", "were", "are", "has",
            "had", "have", "with", "that", "than", "about", "only", "just", "it", "its", "약", "총", "모두", "단", "및");

    private SharedWords() {}

    /** The words of a title; what states the number is a gap, and so is who says it and that they say it. */
    static List<String> without(String title, String stated) {
        String reported = withoutSpeakers(title);
        String open = stated.isBlank() ? reported : reported.replace(stated, " \u0000 ");
        List<String> words = new ArrayList<>();
        for (String word : open.strip().split("\\s+", -1)) {
            String bare = PUNCTUATION.matcher(word).replaceAll("");
            boolean number =
                    word.equals("\u0000") || bare.isEmpty() || bare.codePoints().anyMatch(Character::isDigit);
            words.add(number ? GAP : bare);
        }
        return words;
    }

    private static String withoutSpeakers(String title) {
        StringBuilder open = new StringBuilder(title);
        for (Voiced sentence : Speakers.in(title)) {
            List<Span> aside = new ArrayList<>();
            for (Statement said : sentence.statements()) {
                aside.add(said.cue());
                aside.add(said.speaker().words());
            }
            if (sentence.cue() != null) {
                aside.add(sentence.cue());
            }
            for (Span words : aside) {
                open.replace(words.start(), words.end(), "\u0000".repeat(words.end() - words.start()));
            }
        }
        return GAPS.matcher(open).replaceAll(" \u0000 ");
    }

    /**
     * The run in the words of the first title; empty if there is none that says something.
     *
     * @param names of those who speak: what is nothing but a part of one is no topic
     */
    static String of(List<List<String>> titles, Collection<String> names) {
        Set<String> named = names.stream()
                .flatMap(name -> Stream.of(name.strip().split("\\s+", -1)))
                .map(word -> folded(PUNCTUATION.matcher(word).replaceAll("")))
                .collect(Collectors.toSet());
        List<String> first = titles.get(0);
        List<String> best = List.of();
        for (int from = 0; from < first.size(); from++) {
            for (int to = first.size(); to > from; to--) {
                List<String> run = trimmed(first.subList(from, to));
                boolean topic = !run.contains(GAP)
                        && !run.stream().map(SharedWords::folded).allMatch(named::contains);
                if (letters(run) > letters(best) && topic && isInAll(run, titles)) {
                    best = run;
                }
            }
        }
        return letters(best) < 2 ? "" : shown(best);
    }

    private static boolean isInAll(List<String> run, List<List<String>> titles) {
        return titles.stream().allMatch(title -> isIn(run, title));
    }

    private static boolean isIn(List<String> run, List<String> title) {
        for (int i = 0; i + run.size() <= title.size(); i++) {
            boolean same = true;
            for (int j = 0; j < run.size() && same; j++) {
                same = folded(run.get(j)).equals(folded(title.get(i + j)));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Without what says nothing at its ends. */
    private static List<String> trimmed(List<String> run) {
        int from = 0;
        int to = run.size();
        while (from < to && EMPTY.contains(run.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        while (to > from && EMPTY.contains(run.get(to - 1).toLowerCase(Locale.ROOT))) {
            to--;
        }
        return run.subList(from, to);
    }

    private static int letters(List<String> run) {
        return run.stream().mapToInt(String::length).sum();
    }

    private static String shown(List<String> run) {
        List<String> words = new ArrayList<>(run);
        words.set(words.size() - 1, bare(words.get(words.size() - 1)));
        String joined = String.join(" ", words);
        boolean name = words.get(0).codePoints().skip(1).anyMatch(Character::isUpperCase);
        int first = joined.offsetByCodePoints(0, 1);
        return name ? joined : joined.substring(0, first).toUpperCase(Locale.ROOT) + joined.substring(first);
    }

    private static String bare(String word) {
        return PARTICLE.matcher(word).replaceFirst("");
    }

    private static String folded(String word) {
        return bare(word).toLowerCase(Locale.ROOT);
    }
}
