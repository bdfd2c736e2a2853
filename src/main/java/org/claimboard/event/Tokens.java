package org.claimboard.event;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.NumberParts;

/**
 * Cuts a text into what may differ as a whole: words, numbers, and single characters where a script has no spaces. A
 * number is one word with its sign, power, scale and unit.
 */
final class Tokens {

    /** −5%, 10⁶, $5.6 million, 560만, 480MWh. */
    private static final String NUMBER = NumberParts.SIGN
            + "[$€£¥₩]?[0-9]++(?:[.,:-][0-9]++)*+"
            + NumberParts.POWER
            + NumberParts.SCALE
            + NumberParts.UNIT;

    private static final Pattern LAST_DIGIT = Pattern.compile("^(.*[0-9])([^0-9]*)$", Pattern.DOTALL);

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+"
                    + "|\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|\\p{IsThai}"
                    + "|" + NUMBER
                    + "|\\p{IsHangul}+"
                    + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}0-9]]+(?:['’][\\p{L}]+)*"
                    + "|.",
            Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * The end that two numbers share behind digits that differ (560만, 550만); nothing where it is the sign, the power or
     * the scale that differs, for then the whole number does.
     */
    static String sharedEnd(String one, String other) {
        Matcher mine = LAST_DIGIT.matcher(one);
        Matcher theirs = LAST_DIGIT.matcher(other);
        boolean numbers = mine.matches() && theirs.matches();
        return numbers && mine.group(2).equals(theirs.group(2)) && !digits(one).equals(digits(other))
                ? mine.group(2)
                : "";
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }

    static boolean isHangul(String token) {
        return !token.isEmpty() && Character.UnicodeScript.of(token.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }
}
