package org.claimboard.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;

/**
 * What of a sentence or post is about what a claim is about. A post of several sentences names, denies and dates much that
 * the claim need not speak of.
 */
final class Near {

    /** From this part of its words in the claim on a sentence of a post is about the same. */
    static final double MOSTLY = 0.5;

    private Near() {}

    /** All of a single sentence; of several, those that share most of their words with the claim; perhaps nothing. */
    static String of(String post, Tongue tongue, Wording claim) {
        List<Sentence> sentences = Sentences.in(post);
        if (sentences.size() < 2) {
            return post;
        }
        Set<String> stated = pieces(claim.whole(), tongue);
        return sentences.stream()
                .map(Sentence::words)
                .filter(words -> covered(words, tongue, stated) >= MOSTLY)
                .collect(Collectors.joining(" "));
    }

    /** The same with what a short sentence behind each answers to it, as one sentence: “It cost $5? Wrong.” */
    static String answered(String post, Tongue tongue, Wording claim) {
        List<Sentence> sentences = Sentences.in(post);
        if (sentences.size() < 2) {
            return post;
        }
        Set<String> stated = pieces(claim.whole(), tongue);
        StringBuilder near = new StringBuilder();
        boolean kept = false;
        for (Sentence sentence : sentences) {
            boolean answers = kept && DenyingWords.isAnswer(sentence.words(), tongue);
            kept = covered(sentence.words(), tongue, stated) >= MOSTLY;
            if (answers) {
                near.setLength(withoutEnd(near));
            }
            if (answers || kept) {
                near.append(answers ? ": " : " ").append(sentence.words());
            }
        }
        return near.toString().strip();
    }

    private static int withoutEnd(CharSequence sentence) {
        int end = sentence.length();
        while (end > 0 && !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** What part of the words of a text the claim has: 0 to 1. */
    static double covered(String text, Tongue tongue, Wording claim) {
        return covered(text, tongue, pieces(claim.whole(), tongue));
    }

    private static double covered(String text, Tongue tongue, Set<String> stated) {
        Set<String> asked = pieces(text, tongue);
        long shared = asked.stream().filter(stated::contains).count();
        return asked.isEmpty() ? 0 : (double) shared / asked.size();
    }

    private static Set<String> pieces(String text, Tongue tongue) {
        return new HashSet<>(tongue.cuttings().get(0).of(tongue.prepared(text)));
    }
}
