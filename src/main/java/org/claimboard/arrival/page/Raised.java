package org.claimboard.arrival.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a raised or lowered text is: part of the word, a power or index of it, or a mark that leads to a note. */
enum Raised {
    /** Such as the letters of an ordinal. */
    TEXT,
    /** Such as the 6 of 10⁶ or the 2 of CO₂. */
    FIGURE,
    /** Such as the number of a footnote. */
    MARK;

    private static final Pattern NUMBER = Pattern.compile("[-−+]?[0-9]{1,3}");
    private static final Pattern SIGNED = Pattern.compile("[-−+][0-9]{1,3}");
    private static final Pattern NOTE = Pattern.compile(
            "[\\[(]?[0-9]{1,3}(\\s?[,;–-]\\s?[0-9]{1,3})*[\\])]*|[*†‡§¶#※]+[0-9]*\\)?|[\\[(]?[a-z가-힣][\\])]|(?i:\\[?(?:각?주|note|fn\\.?)\\s?[0-9]*[\\])]?)|[①-⑳⓪㉑-㉟¹²³⁰⁴-⁹]+[⁾)]?");
    private static final Pattern ORDINAL = Pattern.compile("(?i)(st|nd|rd|th|er|re|ème)\\.?");
    private static final Pattern LAST_NUMBER = Pattern.compile("(.{0,4}?)([0-9][0-9.,]*)$", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile(
            "(?:^|[^A-Za-z])(?:[kcmµμn]?m|ft|in|yd|mi|kg|sec|hr|[A-Za-zα-ωΑ-Ω])$|[=×*+]\\s*[A-Za-z0-9]{0,3}[A-Za-z]$");
    private static final Pattern FORMULA = Pattern.compile("\\([A-Za-z0-9. ]*[-+−×*/][A-Za-z0-9. ]*\\)$");
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)\\s*(?:[십백천만억조경]|%|퍼센트|프로|(?:thousand|million|billion|trillion|percent|hundred)\\b)");
    private static final Pattern RECKONED = Pattern.compile("\\s*[=×≈*^].*", Pattern.DOTALL);

    /**
     * @param text raised, without blanks around it
     * @param before what stands on the line before it
     * @param after what follows
     */
    static Raised above(String text, String before, String after) {
        if (NUMBER.matcher(text).matches()) {
            return number(text, before, after);
        }
        boolean digit = endsWith(before, Character::isDigit);
        if (digit && ORDINAL.matcher(text).matches()) {
            return TEXT;
        }
        boolean letter = text.length() == 1 && Character.isLetter(text.charAt(0));
        return NOTE.matcher(text).matches() || (letter && digit) ? MARK : TEXT;
    }

    private static Raised number(String text, String before, String after) {
        if (after.startsWith("/") || after.startsWith("⁄")) {
            return TEXT;
        }
        if (UNIT.matcher(before).find()) {
            return text.equals("1") ? MARK : FIGURE;
        }
        if (FORMULA.matcher(before).find()) {
            return FIGURE;
        }
        Matcher last = LAST_NUMBER.matcher(before);
        if (!last.find()) {
            return MARK;
        }
        return isPower(text, last.group(1), last.group(2), after) ? FIGURE : MARK;
    }

    /** Whether the number is one of those that powers are written of, and nothing around it says that it is an amount. */
    private static boolean isPower(String text, String lead, String base, String after) {
        if (AMOUNT.matcher(after).lookingAt() || lead.matches("(?s).*\\p{Sc}\\s?$")) {
            return false;
        }
        if (SIGNED.matcher(text).matches() || RECKONED.matcher(after).matches()) {
            return true;
        }
        int power = Integer.parseInt(text);
        return (base.equals("10") && power > 1) || (base.equals("2") && power > 3);
    }

    /**
     * @param text lowered, without blanks around it
     * @param before what stands on the line before it
     */
    static Raised below(String text, String before) {
        if (endsWith(before, c -> c == '/' || c == '⁄')) {
            return TEXT;
        }
        if (!NUMBER.matcher(text).matches()) {
            return NOTE.matcher(text).matches() ? MARK : TEXT;
        }
        boolean latin = endsWith(before, c -> (Character.isLetter(c) && c < 0x400) || c == ')');
        return latin ? FIGURE : MARK;
    }

    private static boolean endsWith(String text, java.util.function.IntPredicate last) {
        return !text.isEmpty() && last.test(text.charAt(text.length() - 1));
    }

    /** In raised characters, as far as there are such. */
    static String raised(String text) {
        return mapped(text, "⁰¹²³⁴⁵⁶⁷⁸⁹", "⁺⁻⁽⁾");
    }

    /** In lowered characters, as far as there are such. */
    static String lowered(String text) {
        return mapped(text, "₀₁₂₃₄₅₆₇₈₉", "₊₋₍₎");
    }

    private static String mapped(String text, String digits, String signs) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (char c : text.replaceAll("[\\[\\]]", "").replace('−', '-').toCharArray()) {
            int sign = "+-()".indexOf(c);
            if (c >= '0' && c <= '9') {
                mapped.append(digits.charAt(c - '0'));
            } else {
                mapped.append(sign < 0 ? c : signs.charAt(sign));
            }
        }
        return mapped.toString();
    }
}
