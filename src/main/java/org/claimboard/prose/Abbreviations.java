package org.claimboard.prose;

import java.util.Set;
import java.util.regex.Pattern;

/** Words whose point ends no sentence, or only some. */
final class Abbreviations {

    private static final Set<String> ALWAYS = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "vs", "v", "approx", "gen", "sen", "rep", "gov", "capt", "lt", "col",
            "sgt", "cpl", "adm", "maj", "brig", "rev", "hon", "pres", "messrs", "mme", "mlle", "cf", "viz", "est",
            "dept", "univ", "assn", "intl", "e.g", "i.e", "eg", "ie", "op", "cit", "ibid", "resp", "incl", "excl",
            "supt", "insp", "amb", "atty", "dist", "esp", "orig", "avg");

    /** Only before a number: “No. 5”, but “He said no. Then …”. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "vol", "fig", "figs", "p", "pp", "art", "arts", "sec", "ch", "chap", "eq", "ref", "par",
            "para", "ver", "pt", "ed", "nr", "cl", "app", "tab", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "c", "ca", "min", "max");

    /** These end a sentence if the next word is one that begins sentences. */
    private static final Set<String> MAY_END = Set.of(
            "st", "mt", "ft", "al", "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "inc", "ltd", "co", "corp", "llc", "plc",
            "bros", "etc", "d.c", "jr", "sr", "ph.d", "m.d", "b.sc", "m.sc", "esq", "pte", "pty", "bhd", "hrs", "hr",
            "sq", "oz", "lb", "lbs", "mph", "ave", "blvd", "rd", "calif", "fla", "penn", "tenn", "ariz", "colo", "minn",
            "wis", "mich");

    private static final Set<String> BEGINNINGS = Set.of(
            "the",
            "a",
            "an",
            "it",
            "he",
            "she",
            "they",
            "we",
            "this",
            "that",
            "these",
            "those",
            "in",
            "but",
            "and",
            "on",
            "at",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "for",
            "as",
            "by",
            "however",
            "i",
            "you",
            "there",
            "when",
            "while",
            "then",
            "so",
            "if",
            "after",
            "before",
            "some",
            "many",
            "most",
            "no",
            "what",
            "who",
            "why",
            "how",
            "meanwhile",
            "still",
            "yet",
            "or",
            "to",
            "from",
            "with",
            "one",
            "since",
            "although",
            "also");

    /** Names that carry a mark which ends nothing. */
    private static final Set<String> MARKED_NAMES = Set.of("yahoo", "jeopardy", "yum", "joomla");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}");
    private static final Pattern KOREAN_ITEM = Pattern.compile("[가나다라마바사아자차카타파하]");

    private Abbreviations() {}

    /** Whether the word's point ends no sentence, where the next word begins with whatever it begins with. */
    static boolean keeps(String word, String next, boolean number) {
        if (ALWAYS.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBERS.contains(word)) {
            return number;
        }
        return (MAY_END.contains(word) || INITIALS.matcher(word).matches()) && !begins(next);
    }

    /** Whether sentences begin with the word, which is empty where the text ends, in small letters if it had a capital. */
    static boolean begins(String next) {
        return BEGINNINGS.contains(next) || next.isEmpty();
    }

    /** Whether the word counts off what follows it, at the start of a sentence: 1. a. IV. 가. */
    static boolean counts(String word) {
        return word.chars().allMatch(Character::isDigit)
                || ROMAN.matcher(word).matches()
                || (word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z')
                || KOREAN_ITEM.matcher(word).matches();
    }

    static boolean isMarkedName(String word) {
        return MARKED_NAMES.contains(word);
    }
}
