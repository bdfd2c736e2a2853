package org.claimboard.matching;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends slips in the words that multiply a number: 5 bilion, 3 millon. A slip that could be two of them stays. */
final class ScaleSlips {

    private static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("(?<=\\d[ -]?)(\\p{IsLatin}{5,10}?)(s?)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private ScaleSlips() {}

    /** The text with whole words for those with one letter too few, too many, other or out of place. */
    static String mended(String text) {
        return BEHIND_NUMBER.matcher(text).replaceAll(word -> {
            String small = word.group(1).toLowerCase(Locale.ROOT);
            List<String> near =
                    SCALES.stream().filter(scale -> isSlip(small, scale)).toList();
            boolean mend = near.size() == 1 && !SCALES.contains(small);
            return Matcher.quoteReplacement(mend ? near.get(0) + word.group(2) : word.group());
        });
    }

    private static boolean isSlip(String word, String scale) {
        int shorter = Math.min(word.length(), scale.length());
        int start = 0;
        while (start < shorter && word.charAt(start) == scale.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && word.charAt(word.length() - 1 - end) == scale.charAt(scale.length() - 1 - end)) {
            end++;
        }
        int mine = word.length() - start - end;
        int theirs = scale.length() - start - end;
        boolean swapped = mine == 2
                && theirs == 2
                && word.charAt(start) == scale.charAt(start + 1)
                && word.charAt(start + 1) == scale.charAt(start);
        return start > 0 && (swapped || (mine <= 1 && theirs <= 1));
    }
}
