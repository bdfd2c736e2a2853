package org.claimboard.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Japanese text as the reader of Korean numbers knows it: the two languages write numbers alike, scale and counter behind the
 * digits, so that only those words have to be told. Every sign keeps its place.
 */
final class JapaneseWords {

    private static final Map<String, String> WORDS = WordTable.lines(JapaneseWords.class, "japanese.properties");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern COUNTED = Pattern.compile("[0-9０-９][万億兆千百]*[円人]");

    private static final Pattern KNOWN = Pattern.compile(WORDS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private static final Pattern OTHER = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、。・「」『』]");

    private final String text;
    private final String korean;

    /** Where the words stand that were told by others. */
    private final List<MatchResult> told;

    private JapaneseWords(String text, String korean, List<MatchResult> told) {
        this.text = text;
        this.korean = korean;
        this.told = told;
    }

    /** Whether the text is Japanese, as far as its numbers are concerned. */
    static boolean isIn(String text) {
        return !HANGUL.matcher(text).find()
                && (KANA.matcher(text).find() || COUNTED.matcher(text).find());
    }

    static JapaneseWords of(String text) {
        StringBuilder korean = new StringBuilder(text);
        List<MatchResult> told = new ArrayList<>();
        Matcher known = KNOWN.matcher(text);
        int from = 0;
        while (known.find()) {
            blank(korean, from, known.start());
            String word = WORDS.getOrDefault(known.group(), "");
            korean.replace(
                    known.start(), known.end(), word + " ".repeat(known.group().length() - word.length()));
            told.add(known.toMatchResult());
            from = known.end();
        }
        blank(korean, from, text.length());
        return new JapaneseWords(text, korean.toString(), told);
    }

    /** What no number needs says nothing. */
    private static void blank(StringBuilder korean, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OTHER.matcher(korean.subSequence(i, i + 1)).matches()) {
                korean.setCharAt(i, ' ');
            }
        }
    }

    String korean() {
        return korean;
    }

    /** The quantity with the words of the text. */
    ReadQuantity told(ReadQuantity read) {
        int end = told.stream()
                .filter(word -> word.start() < read.end() && read.end() < word.end())
                .map(MatchResult::end)
                .findFirst()
                .orElse(read.end());
        return new ReadQuantity(
                read.start(),
                end,
                text.substring(read.start(), end),
                read.value(),
                read.lower(),
                read.upper(),
                read.qualifier(),
                read.unit(),
                read.sense());
    }
}
