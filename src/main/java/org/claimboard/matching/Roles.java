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

    private static final Pattern THAN = Pattern.compile("([가-힣\\p{IsLatin}\\p{N}]{2,}?)(?:하는 것)?보다(?![가-힣])");

    /** Who says something, and of whom. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)([\\p{L}\\p{N}-]+) (?:said|says|claims|claimed|believes|thinks|reports|reported|alleges|alleged|wrote|stated)(?: that)? (?:the |an? |his |her |its )?([\\p{L}\\p{N}-]+)");

    private static final Pattern TOLD_KOREAN =
            Pattern.compile("([가-힣\\p{IsLatin}]+?)(?:은|는) ([가-힣\\p{IsLatin}]+?)(?:이|가) .*[다라](?:고|며|는)(?![가-힣])");

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
                        && !(areJoined(one, other, sentence) && areJoined(one, other, claim))
                        && told
                        && !role.equals(mine.get(other))
                        && role.equals(theirs.get(other))
                        && Objects.equals(mine.get(other), theirs.get(one))) {
                    return List.of(one, other);
                }
            }
        }
        List<String> tellers = toldInTurn(sentence, claim, tongue == Tongue.ENGLISH ? TOLD : TOLD_KOREAN);
        if (!tellers.isEmpty()) {
            return tellers;
        }
        return tongue == Tongue.ENGLISH ? inTurn(sentence, claim) : comparedInTurn(sentence, claim);
    }

    /** Whether the one is of, from or at the other: graduates of universities. */
    private static boolean areJoined(String one, String other, String text) {
        return Pattern.compile("(?i)\\b(?:" + Pattern.quote(one) + " (?:of|from|in|at) (?:the )?" + Pattern.quote(other)
                        + "|" + Pattern.quote(other) + " (?:of|from|in|at) (?:the )?" + Pattern.quote(one) + ")\\b")
                .matcher(text)
                .find();
    }

    /** Who says something of somebody, where the claim has that one say it of the other. */
    private static List<String> toldInTurn(String sentence, String claim, Pattern told) {
        Matcher mine = told.matcher(sentence);
        Matcher theirs = told.matcher(claim);
        boolean turned = mine.find()
                && theirs.find()
                && mine.group(1).equalsIgnoreCase(theirs.group(2))
                && mine.group(2).equalsIgnoreCase(theirs.group(1));
        return turned ? List.of(mine.group(1), mine.group(2)) : List.of();
    }

    /**
     * What an English sentence compares with, where the Korean claim compares it with something else.
     *
     * @param claim in Korean
     */
    static List<String> swappedAcross(String sentence, String claim) {
        Matcher theirs = THAN.matcher(claim);
        if (!theirs.find()) {
            return List.of();
        }
        Map<String, String> mine = english(sentence);
        return mine.containsValue("than")
                ? mine.entrySet().stream()
                        .filter(word ->
                                isElsewhere(word.getKey(), word.getValue().equals("than"), theirs, claim))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    /** Whether the Korean claim has the word on the other side of what it compares. */
    private static boolean isElsewhere(String word, boolean than, Matcher theirs, String claim) {
        String compared = theirs.group(1);
        String rest = claim.substring(0, theirs.start(1)) + claim.substring(theirs.end(1));
        List<String> korean = new ArrayList<>(
                Translations.of(String.join(" ", Cutting.STEMS.of(word))).keySet());
        korean.add(Concepts.inKorean(word));
        korean.removeIf(one -> one.length() < 2);
        return than
                ? korean.stream().noneMatch(compared::contains)
                        && korean.stream().anyMatch(rest::contains)
                : korean.stream().anyMatch(compared::equals) && korean.stream().noneMatch(rest::contains);
    }

    /** What each of the two holds against the other's: more exported than imported. */
    private static List<String> comparedInTurn(String sentence, String claim) {
        Matcher mine = THAN.matcher(sentence);
        Matcher theirs = THAN.matcher(claim);
        if (!mine.find() || !theirs.find()) {
            return List.of();
        }
        String one = mine.group(1);
        String other = theirs.group(1);
        boolean turned = !one.equals(other)
                && sentence.substring(mine.end()).contains(other)
                && claim.substring(theirs.end()).contains(one);
        return turned ? List.of(one, other) : List.of();
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
            // A word that stands there twice has no one place.
            boolean once = text.indexOf(word) == text.lastIndexOf(word);
            if (once
                    && Character.isUpperCase(word.charAt(0))
                    && !owner
                    && preposition(words, place) == null
                    && !EnglishWords.isOrdinary(word.toLowerCase(Locale.ROOT))) {
                bare.add(word);
            }
        }
        return bare;
    }
}
