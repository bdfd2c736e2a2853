package org.claimboard.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of an English question and what they may be in Korean.
 *
 * @param words as the question has them
 * @param weight how much they count: 1, or less where they are part of others or may be something else
 * @param korean the Korean words, each with how sure it is that they are meant, 0 to 1
 */
record Meaning(String words, double weight, Map<String, Double> korean) {

    private static final int LONGEST_PHRASE = 4;
    private static final double PART = 0.5;

    /** A dictionary's word beside one of the list of concepts, which was chosen for claims. */
    private static final double BESIDE_CONCEPT = 0.5;

    /** Words that say too little to be looked for. */
    private static final Set<String> EMPTY = Set.of(("can have has had been were am are do does did from about when "
                    + "because who what which than under more most other only also just so our your you we he she his "
                    + "her i me my mine us once before after over per within between among up down out off any all some "
                    + "many much few those here how why where not cannot could would should may might must shall get got "
                    + "make made take took give given go went come came become back even still already yet now ever never "
                    + "again too very each every both either")
            .split(" "));

    /** What the question says, phrase by phrase, the longest that is known first, and its names by their sound. */
    static List<Meaning> of(String sentence, Sounds sounds) {
        List<Meaning> meanings = new ArrayList<>();
        List<String> said = PostText.said(sentence);
        int place = 0;
        while (place < said.size()) {
            int length = Math.min(LONGEST_PHRASE, said.size() - place);
            while (length > 1 && !isKnown(said.subList(place, place + length))) {
                length--;
            }
            List<String> phrase = said.subList(place, place + length);
            add(meanings, phrase, 1);
            if (length > 1) {
                phrase.forEach(word -> add(meanings, List.of(word), PART));
            }
            place += length;
        }
        Set<String> seen = new HashSet<>();
        for (String word : said) {
            if (seen.add(word) && !isEmpty(word)) {
                addSound(meanings, word, sounds);
            }
        }
        return meanings;
    }

    private static void addSound(List<Meaning> meanings, String word, Sounds sounds) {
        String bare = word.replaceFirst("['’]s$", "");
        if (bare.codePoints().anyMatch(Character::isDigit)) {
            meanings.add(new Meaning(word, PART, Map.of(bare.replace(",", ""), 1.0)));
            return;
        }
        boolean isName = Character.isUpperCase(bare.codePointAt(0));
        meanings.add(new Meaning(word, 1, Map.of(bare.toLowerCase(Locale.ROOT), 1.0)));
        Map<String, Double> alike = sounds.like(bare);
        if (!alike.isEmpty()) {
            meanings.add(new Meaning(word, isName ? 1 : PART, alike));
        }
    }

    private static boolean isKnown(List<String> words) {
        if (Cutting.STEMS.of(words.get(0)).isEmpty()) {
            return false;
        }
        List<String> stems = Cutting.STEMS.of(String.join(" ", words));
        return stems.size() > 1 && !korean(stems).isEmpty();
    }

    private static void add(List<Meaning> meanings, List<String> words, double weight) {
        String phrase = String.join(" ", words);
        List<String> stems = Cutting.STEMS.of(phrase);
        if (stems.isEmpty() || (words.size() == 1 && isEmpty(phrase))) {
            return;
        }
        Map<String, Double> korean = korean(stems);
        if (!korean.isEmpty()) {
            meanings.add(new Meaning(phrase, weight, korean));
        }
    }

    private static Map<String, Double> korean(List<String> stems) {
        String concept = Concepts.named(stems);
        Map<String, Double> all = new LinkedHashMap<>();
        if (!concept.isEmpty()) {
            all.put(concept, 1.0);
        }
        Translations.of(String.join(" ", stems))
                .forEach((word, sure) -> all.putIfAbsent(word, concept.isEmpty() ? sure : sure * BESIDE_CONCEPT));
        return all;
    }

    private static boolean isEmpty(String word) {
        return word.isEmpty() || EMPTY.contains(word.toLowerCase(Locale.ROOT));
    }
}
