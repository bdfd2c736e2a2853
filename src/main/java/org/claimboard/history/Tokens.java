package org.claimboard.history;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a text into what may differ as a whole: words, numbers, and single characters where a script has no spaces. A
 * Korean counter stands apart from its number, so that 560만 and 550만 differ in the number only.
 */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+"
                    + "|\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|\\p{IsThai}"
                    + "|[0-9]+(?:[.,:-][0-9]+)*"
                    + "|\\p{IsHangul}+"
                    + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}0-9]]+(?:['’][\\p{L}]+)*"
                    + "|.",
            Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isHangul(String token) {
        return !token.isEmpty() && Character.UnicodeScript.of(token.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }
}
