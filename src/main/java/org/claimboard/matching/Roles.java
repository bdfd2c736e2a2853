package org.claimboard.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who does what to whom: two texts with the same words, in which two of them changed places. */
final class Roles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][sS])?");
    private static final Pattern SYMMETRIC =
            Pattern.compile("(?i)\\b(?:met|meets?|marr(?:y|ied)|with|and|between|versus|vs)\\b");
    private static final Pattern OWNER = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}]* )*\\p{Lu}[\\p{L}\\p{N}]*['’]s?");
    private static final Pattern PASSIVE = Pattern.compile("(?i)\\bby\\b");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?i)than|from|to|of|in|at|on|by|near|for|as|with|into|under|over|about|against");

    private static final Pattern PARTICLE =
            Pattern.compile("([가-힣\\p{IsLatin}\\p{N}]+?)(보다|에게서|에서|에게|한테|께서|으로|은|는|이|가|을|를|에|로)(?![가-힣\\p{IsLatin}])");

    private static final Pattern LIGHT =
            Pattern.compile("(?i)its|their|his|her|the|a|an|it|was|is|are|were|rival|in|and|or|before|after|when");

    private static final int REACH = 4;

    private Roles() {}

    /** The words that changed places; none where each keeps its own. */
    static List<String> swapped(String sentence, String claim, Tongue tongue) {
        Map<String, String> mine = tongue == Tongue.ENGLISH ? english(sentence) : korean(sentence);
        Map<String, String> theirs = tongue == Tongue.ENGLISH ? english(claim) : korean(claim);
        List<String> both = mine.keySet().stream().filter(theirs::containsKey).toList();
        for (String one : both) {
            if (tongue == Tongue.ENGLISH && isTurned(mine.getOrDefault(one, ""), theirs.getOrDefault(one, ""))) {
                return List.of(one);
            }
            for (String other : both) {
                String role = mine.getOrDefault(one, "");
                boolean told = !role.equals("-") || tongue == Tongue.KOREAN;
                if (!one.equals(other)
                        && told
                        && !role.equals(mine.get(other))
                        && role.equals(theirs.get(other))
                        && Objects.equals(mine.get(other), theirs.get(one))) {
                    return List.of(one, other);
                }
            }
        }
        return tongue == Tongue.ENGLISH ? inTurn(sentence, claim) : List.of();
    }

    private static boolean isTurned(String role, String other) {
        return (role.equals("from") && other.equals("to")) || (role.equals("to") && other.equals("from"));
    }

    private static Map<String, String> korean(String text) {
        Map<String, String> roles = new LinkedHashMap<>();
        Matcher noun = PARTICLE.matcher(text);
        while (noun.find()) {
            String role =
                    switch (noun.group(2)) {
                        case "보다" -> "than";
                        case "에서", "에게서" -> "from";
                        case "에게", "한테", "으로", "로", "에" -> "to";
                        case "을", "를" -> "object";
                        default -> "subject";
                    };
            roles.putIfAbsent(noun.group(1), role);
        }
        return roles;
    }

    /** Words behind than, from and to; of all others it is only known that they are not. */
    private static Map<String, String> english(String text) {
        Map<String, String> roles = new LinkedHashMap<>();
        List<String> words = words(text);
        for (int place = 0; place < words.size(); place++) {
            String small = words.get(place).toLowerCase(Locale.ROOT);
            if (Analysis.stems(small).isEmpty()
                    || LIGHT.matcher(small).matches()
                    || PREPOSITION.matcher(small).matches()) {
                continue;
            }
            String before = than(words, place) ? "than" : preposition(words, place);
            boolean telling = before != null && (before.equals("than") || before.equals("from") || before.equals("to"));
            roles.putIfAbsent(small, telling ? before : "-");
        }
        return roles;
    }

    /** Whether it is what something is compared with: as fast as this. */
    private static boolean than(List<String> words, int place) {
        return place > 2
                && words.get(place - 1).equalsIgnoreCase("as")
                && (words.get(place - 3).equalsIgnoreCase("as")
                        || words.get(place - 2).equalsIgnoreCase("as"));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static @Nullable String preposition(List<String> words, int place) {
        for (int before = place - 1; before >= Math.max(0, place - REACH); before--) {
            if (PREPOSITION.matcher(words.get(before)).matches()) {
                if (before > 0 && words.get(before - 1).equalsIgnoreCase("than")) {
                    return "than";
                }
                return words.get(before).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    /** Two names without a preposition that stand in the other order, of whom one does something to the other. */
    private static List<String> inTurn(String sentence, String claim) {
        if (PASSIVE.matcher(sentence + " " + claim).find()
                || SYMMETRIC.matcher(sentence).find()
                || SYMMETRIC.matcher(claim).find()) {
            return List.of();
        }
        List<String> mine = bare(sentence);
        List<String> theirs = bare(claim);
        for (String one : mine) {
            for (String other : mine) {
                int first = mine.indexOf(one);
                int second = mine.indexOf(other);
                int there = theirs.indexOf(one);
                int after = theirs.indexOf(other);
                if (first < second && there >= 0 && after >= 0 && there > after) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }

    private static List<String> bare(String text) {
        List<String> words = words(text);
        List<String> bare = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            boolean owner = OWNER.matcher(text).results().anyMatch(owned -> owned.group()
                    .contains(word));
            if (Character.isUpperCase(word.charAt(0))
                    && !owner
                    && preposition(words, place) == null
                    && !EnglishWords.isOrdinary(word.toLowerCase(Locale.ROOT))) {
                bare.add(word);
            }
        }
        return bare;
    }
}
