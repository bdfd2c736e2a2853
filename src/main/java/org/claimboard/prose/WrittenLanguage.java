package org.claimboard.prose;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The language of a text, told by its words: the one rule for the desk, for matching, and for what pages announce. */
public enum WrittenLanguage {
    KOREAN("ko"),

    /** Also what has no letters at all, and names in Latin letters that could be of any language. */
    ENGLISH("en"),

    /** Mostly in a script of neither, such as Japanese or Chinese; or sentences of another language with Latin letters. */
    OTHER("und");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final String JAPANESE = "ja";
    private static final String CHINESE = "zh";
    private static final Set<String> READ = Set.of("ko", "en", JAPANESE);
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2,}(?:['’]\\p{Ll}+)*");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}+(?:['’]\\p{Ll}+)*");

    private static final Pattern SMALL_OR_CAPITAL = Pattern.compile("\\p{L}[\\p{Ll}\\p{M}'’]*");

    /** Between d’ and eau. */
    private static final Pattern ELISION = Pattern.compile("(?<=^\\p{L}{1,2})['’]");

    /** Fewer characters may be a name, in Japanese too. */
    private static final int FEWEST_OF_A_SENTENCE = 10;

    /** How Korean sentences end, whatever they quote. */
    private static final Pattern ENDING = Pattern.compile("(?:다|요|까|죠)[\\s\\p{P}]*$");

    /** They make an English sentence even where every word has a capital. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "in", "to", "and", "or", "is", "was", "are", "were", "be", "been", "has", "have",
            "had", "for", "on", "by", "at", "from", "with", "as", "that", "this", "it", "its", "he", "she", "they",
            "we", "i", "you", "his", "her", "their", "not", "but", "did", "does", "do", "will", "would", "what", "who",
            "when", "why", "how", "than", "says", "said");

    /** Korean text has them too. */
    private static final Set<String> SHARED =
            Set.of("vs", "km", "kg", "cm", "mm", "gb", "tb", "mb", "com", "www", "https", "http");

    /** A name in brackets glosses a word in the other script. */
    private static final double GLOSS = 0.3;

    /** A word with one capital may be a name, or a word of a headline. */
    private static final double CAPITALISED = 0.25;

    private static final double ENDED = 6;
    private static final int FEWEST_BEFORE_END = 3;

    private final String tag;

    WrittenLanguage(String tag) {
        this.tag = tag;
    }

    /** BCP 47; {@code und} for a language that is neither. */
    public String tag() {
        return tag;
    }

    /**
     * The language of the text. Korean has many names and some words in Latin letters, so a text is Korean unless its
     * English words outnumber the Korean ones two to one; capitals inside a word and digits make it a name, which is no
     * word of either.
     */
    public static WrittenLanguage of(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        long hangul = count(text, UnicodeScript.HANGUL);
        long eastern = count(text, UnicodeScript.HAN)
                + count(text, UnicodeScript.HIRAGANA)
                + count(text, UnicodeScript.KATAKANA);
        if (hangul == 0 || hangul < eastern) {
            long letters = text.codePoints().filter(Character::isLetter).count();
            boolean latin = 2 * count(text, UnicodeScript.LATIN) >= letters && 3 * eastern <= letters;
            return latin && FunctionWords.foreign(small(text)).isEmpty() ? ENGLISH : OTHER;
        }
        double korean = 0;
        double english = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            double weight = isGloss(text, word) ? GLOSS : 1;
            if (HANGUL.matcher(word.group()).find()) {
                korean += weight;
            } else {
                english += weight * english(word.group());
            }
        }
        if (korean >= FEWEST_BEFORE_END && ENDING.matcher(text).find()) {
            korean += ENDED;
        }
        return 2 * korean > english ? KOREAN : ENGLISH;
    }

    /**
     * The language, for where one must be proposed: Japanese by its kana, Chinese by a sentence without any, another with
     * Latin letters by its function words, and {@code und} for all others.
     */
    public static String proposed(String text) {
        return switch (of(text)) {
            case KOREAN -> KOREAN.tag;
            case ENGLISH -> ENGLISH.tag;
            case OTHER -> other(text);
        };
    }

    /** Whether sentences of the language are read for numbers and speakers. */
    public static boolean isRead(String language) {
        return READ.contains(language);
    }

    private static String other(String text) {
        if (KANA.matcher(text).find()) {
            return JAPANESE;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = count(text, UnicodeScript.HAN);
        if (2 * han > letters) {
            return han >= FEWEST_OF_A_SENTENCE ? CHINESE : OTHER.tag;
        }
        return FunctionWords.foreign(small(text)).orElse(OTHER.tag);
    }

    /**
     * The language of a name or a sentence that stands in a text, which its own words may not tell: 東京 in a Japanese text,
     * three words of a German one.
     */
    public static String proposed(String words, String around) {
        String own = proposed(words);
        boolean untold = own.equals(OTHER.tag)
                || (own.equals(ENGLISH.tag) && isLatin(around) && !FunctionWords.areEnglish(small(words)));
        return untold ? around : own;
    }

    private static boolean isLatin(String language) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language))
                .getScript()
                .equals("Latn");
    }

    private static List<String> small(String text) {
        return WORD.matcher(text)
                .results()
                .flatMap(word -> ELISION.splitAsStream(word.group()))
                .filter(word -> SMALL_OR_CAPITAL.matcher(word).matches())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static double english(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (SHARED.contains(small)) {
            return 0;
        }
        if (FUNCTION_WORDS.contains(small) || SMALL.matcher(word).matches()) {
            return 1;
        }
        return CAPITAL.matcher(word).matches() ? CAPITALISED : 0;
    }

    private static boolean isGloss(String text, MatchResult word) {
        boolean opened = word.start() > 0 && "([（".indexOf(text.charAt(word.start() - 1)) >= 0;
        return opened && word.end() < text.length() && ")]）".indexOf(text.charAt(word.end())) >= 0;
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script)
                .count();
    }
}
