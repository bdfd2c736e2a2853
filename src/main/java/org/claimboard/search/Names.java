package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What claimants are called in all scripts (량원펑, 梁文鋒, Liang Wenfeng), and who of them a text names: so that a text
 * with one of the names is found by each other.
 */
final class Names {

    private static final int SHORTEST = 2;
    private static final int HEAD = 2;

    /** A Korean name this long is one even with a particle behind it. */
    private static final int KOREAN_BEFORE_PARTICLE = 3;

    private final Map<String, List<String>> bySlug = new ConcurrentHashMap<>();
    private final Map<String, Head> heads = new ConcurrentHashMap<>();

    /** The names that begin with the same characters: who has each, and how long they are. */
    private record Head(Map<String, Set<String>> names, Set<Integer> lengths) {

        static Head ofNone() {
            return new Head(new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
        }
    }

    /** Takes the names of a claimant in place of those that it had. */
    synchronized void put(String slug, JsonNode claimant) {
        List<String> names = new ArrayList<>();
        claimant.path("names")
                .forEach(name -> names.add(Normalizer.normalize(name.asText().strip(), Normalizer.Form.NFC)));
        names.removeIf(name -> name.length() < SHORTEST);
        remove(slug);
        bySlug.put(slug, List.copyOf(names));
        for (String name : names) {
            String folded = folded(name);
            Head head = heads.computeIfAbsent(folded.substring(0, HEAD), each -> Head.ofNone());
            head.lengths().add(folded.length());
            head.names()
                    .computeIfAbsent(folded, known -> ConcurrentHashMap.newKeySet())
                    .add(slug);
        }
    }

    private void remove(String slug) {
        List<String> names = bySlug.remove(slug);
        for (String name : names == null ? List.<String>of() : names) {
            String folded = folded(name);
            Head head = heads.getOrDefault(folded.substring(0, HEAD), Head.ofNone());
            Set<String> slugs = head.names().get(folded);
            if (slugs != null && slugs.remove(slug) && slugs.isEmpty()) {
                head.names().remove(folded);
            }
        }
    }

    /** All names of the claimants. */
    Set<String> of(Collection<String> slugs) {
        Set<String> names = new HashSet<>();
        slugs.forEach(slug -> names.addAll(bySlug.getOrDefault(slug, List.of())));
        return names;
    }

    /** The claimants that a text names, by slug. */
    Set<String> in(String text) {
        String folded = folded(text);
        Set<String> found = new HashSet<>();
        for (int i = 0; i + HEAD <= folded.length(); i++) {
            Head head = heads.get(folded.substring(i, i + HEAD));
            if (head != null) {
                addAt(i, folded, head, found);
            }
        }
        return found;
    }

    private static void addAt(int place, String text, Head head, Set<String> found) {
        for (int length : head.lengths()) {
            if (place + length <= text.length()) {
                String name = text.substring(place, place + length);
                Set<String> slugs = head.names().get(name);
                if (slugs != null && isName(text, place, name)) {
                    found.addAll(slugs);
                }
            }
        }
    }

    /** Whether the name stands there for itself, and not as a part of another word. */
    private static boolean isName(String text, int start, String name) {
        int end = start + name.length();
        if (Alphabet.of(name) == Alphabet.Script.OTHER) {
            return true;
        }
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return false;
        }
        if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
            return true;
        }
        boolean korean = Alphabet.isHangul(text.charAt(end));
        return korean
                && (!Alphabet.isHangul(name.charAt(name.length() - 1)) || name.length() >= KOREAN_BEFORE_PARTICLE);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
