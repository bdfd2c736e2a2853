package org.claimboard.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases with their meanings, which finds the longest phrase at a place in one walk, however many phrases
 * there are. A phrase of Latin letters is found as whole words only.
 */
public final class Phrases<T> {

    /** A phrase that was found, and where. */
    public record Found<T>(int start, int end, T meaning) {

        public int length() {
            return end - start;
        }
    }

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }

    private final boolean cased;
    private final Node<T> forward = new Node<>();
    private final Node<T> backward = new Node<>();

    public Phrases(Map<String, T> meanings) {
        this(meanings, false);
    }

    /**
     * @param cased whether capitals matter: mW is no MW
     */
    Phrases(Map<String, T> meanings, boolean cased) {
        this.cased = cased;
        meanings.forEach((phrase, meaning) -> {
            add(forward, phrase, meaning);
            add(backward, new StringBuilder(phrase).reverse().toString(), meaning);
        });
    }

    /** The longest phrase that begins at the place. */
    public @Nullable Found<T> at(Folded text, int start) {
        Found<T> longest = null;
        Node<T> node = forward.next.get(letter(text, start));
        for (int end = start + 1; node != null; end++) {
            if (node.meaning != null && !splitsWord(text, end)) {
                longest = new Found<>(start, end, node.meaning);
            }
            node = node.next.get(letter(text, end));
        }
        return longest;
    }

    private char letter(Folded text, int place) {
        return cased ? text.cased(place) : text.at(place);
    }

    /** The longest phrase that ends at the place and begins a word. */
    public @Nullable Found<T> before(Folded text, int end) {
        Found<T> longest = null;
        Node<T> node = backward.next.get(letter(text, end - 1));
        for (int start = end - 1; node != null; start--) {
            boolean inWord = splitsWord(text, start) || (text.hangul(start) && text.hangul(start - 1));
            if (node.meaning != null && !inWord) {
                longest = new Found<>(start, end, node.meaning);
            }
            node = node.next.get(letter(text, start - 1));
        }
        return longest;
    }

    /** The longest phrase that the stretch of text ends with, be it in the middle of a word. */
    @Nullable
    Found<T> endOf(Folded text, int start, int end) {
        Found<T> longest = null;
        Node<T> node = end > start ? backward.next.get(text.at(end - 1)) : null;
        for (int at = end - 1; node != null && at >= start; at--) {
            if (node.meaning != null && !splitsWord(text, at)) {
                longest = new Found<>(at, end, node.meaning);
            }
            node = node.next.get(text.at(at - 1));
        }
        return longest;
    }

    private static boolean splitsWord(Folded text, int place) {
        boolean before = text.latin(place - 1) || text.digit(place - 1);
        boolean after = text.latin(place) || text.digit(place);
        return before && after && (text.latin(place - 1) || text.latin(place));
    }

    private static <T> void add(Node<T> root, String phrase, T meaning) {
        Node<T> node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), letter -> new Node<>());
        }
        node.meaning = meaning;
    }
}
