package org.claimboard.quantity;

/**
 * What belongs to the digits of a written number, as parts of patterns: its sign before them, its power, scale and unit
 * behind them in this order. Each may be missing, and none takes longer than the text is long.
 */
public final class NumberParts {

    private static final String LETTERS =
            "[[\\p{L}]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]]++";

    /** ㎡, ㎞ and the like. */
    private static final String SQUARED = "[\\u3380-\\u33DF]";

    private static final String RAISED = "(?:[²³]|[23](?![\\p{L}\\p{N}]))?";

    /** Any dash where nothing stands before it that it could join to; the triangles of accounts anywhere. */
    public static final String SIGN = "(?:(?<![\\p{L}\\p{N}])[-−–‒‐‑－+＋]|[±△▲▽▼] ?)?";

    /** Raised digits, or digits behind a caret. */
    public static final String POWER = "(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]++|\\^[-−–+]?[0-9]++)?";

    /** 만, 억, million; letters such as M and bn are read with the units. */
    public static final String SCALE = "(?:[십백천만억조경万萬亿億兆]++(?! ?[십백천만억조경])"
            + "|(?:[ -](?:hundred|thousand|million|billion|trillion)(?![\\p{L}])))?";

    /** By what a unit is divided. */
    public static final String DIVISOR = "(?:/(?:" + LETTERS + "|" + SQUARED + ")" + RAISED + ")?";

    /** A unit or letters for a scale: at once behind the number, or a known unit apart from it. */
    public static final String UNIT = "(?:(?:%p|[%％](?: ?포인트)?|[‰℃℉]|" + SQUARED + "|°[CFK]?|" + LETTERS + ")"
            + RAISED + DIVISOR
            + "|" + UnitSpellings.CLINGING
            + "|[ \\u00A0\\u2009\\u202F-](?:" + UnitSpellings.APART + "|" + SQUARED + "|°[CFK]|[℃℉])"
            + RAISED + DIVISOR + ")?";

    private NumberParts() {}

    /** The same for all ways to write a sign. */
    public static String sign(String written) {
        return written.strip().replaceAll("[−–‒‐‑－]", "-").replace('＋', '+');
    }

    /** The same for all ways to write a unit (30㎡, 30 m², 30제곱미터), as far as they are known. */
    public static String unit(String written) {
        return UnitSpellings.sign(written);
    }
}
