package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words for parts of a whole, as percent of it: half, two thirds, 4분의 3; and for small numbers. */
final class Parts {

    /** From two, of which there can be parts. */
    static final List<String> NUMBERS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** Days as Korean counts them, from one. */
    static final List<String> KOREAN_DAYS = List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");

    /** Korean numbers before what is counted, from one to ten, and twenty. */
    private static final List<String> KOREAN_COUNTED =
            List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "스무");

    /** The same where nothing is counted. */
    private static final List<String> KOREAN_ALONE =
            List.of("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "스물");

    private static final int TWENTY = 20;

    /** What one part is called, of two to ten, and of twenty. */
    private static final List<String> NAMES =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final String TWENTIETH = "twentieth";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Pattern ENGLISH =
            Pattern.compile("(?:(\\p{L}+)[ -])?(" + String.join("|", NAMES) + "|" + TWENTIETH + ")s?");

    private static final Pattern KOREAN = Pattern.compile("(\\d{1,3})분의 ?(\\d{1,3})");

    private Parts() {}

    /** A number from one to twenty; 0 for any other word. */
    static int number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (KOREAN_DAYS.contains(word)) {
            return KOREAN_DAYS.indexOf(word) + 1;
        }
        if (KOREAN_COUNTED.contains(word)) {
            return word.equals("스무") ? TWENTY : KOREAN_COUNTED.indexOf(word) + 1;
        }
        if (KOREAN_ALONE.contains(word)) {
            return word.equals("스물") ? TWENTY : KOREAN_ALONE.indexOf(word) + 1;
        }
        return small.equals("one") ? 1 : NUMBERS.contains(small) ? NUMBERS.indexOf(small) + 2 : 0;
    }

    /** How many percent so many of so many are, exact to {@link Span#PRECISION}. */
    static BigDecimal percent(int parts, int whole) {
        return HUNDRED.multiply(new BigDecimal(parts)).divide(new BigDecimal(whole), Span.PRECISION);
    }

    /** A part as it is written, in percent to one decimal; null if the words are none, or no less than the whole. */
    static @Nullable BigDecimal percent(String words) {
        if (words.equals("절반")) {
            return percent(1, 2);
        }
        Matcher korean = KOREAN.matcher(words);
        if (korean.matches()) {
            return proper(Integer.parseInt(korean.group(2)), Integer.parseInt(korean.group(1)));
        }
        Matcher english = ENGLISH.matcher(words.toLowerCase(Locale.ROOT));
        if (!english.matches()) {
            return null;
        }
        String many = english.group(1);
        int parts = many == null || many.matches("an?") ? 1 : number(many);
        String name = english.group(2);
        return proper(parts, name.equals(TWENTIETH) ? 20 : NAMES.indexOf(name) + 2);
    }

    private static @Nullable BigDecimal proper(int parts, int whole) {
        if (parts <= 0 || parts >= whole) {
            return null;
        }
        BigDecimal percent =
                percent(parts, whole).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
