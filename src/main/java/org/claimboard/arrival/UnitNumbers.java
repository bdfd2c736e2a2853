package org.claimboard.arrival;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.NumberParts;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Denominator;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a sentence: quantities with their unit, every other run of digits with its sign and power, and vague ones
 * such as 수천 and millions.
 *
 * @param numbers in their order
 * @param masked the sentence with a mark in the place of each
 */
record UnitNumbers(List<Figure> numbers, String masked) {

    /**
     * A number with all that belongs to it.
     *
     * @param words as they are written
     * @param value the same for all ways to write it, another one for another number, sign, scale or unit
     */
    record Figure(int start, int end, String words, String value) {}

    private static final String BEHIND =
            "(?<power>" + NumberParts.POWER + ")(?<scale>" + NumberParts.SCALE + ")(?<unit>" + NumberParts.UNIT + ")";

    private static final Pattern DIGITS =
            Pattern.compile("(?<sign>" + NumberParts.SIGN + ")(?<digits>\\p{Nd}++(?:[.,:]\\p{Nd}++)*+)" + BEHIND);

    private static final Pattern SIGN = Pattern.compile(NumberParts.SIGN + "\\z");
    private static final Pattern UNNAMED = Pattern.compile(BEHIND);
    private static final Pattern NAMED =
            Pattern.compile("(?<power>" + NumberParts.POWER + ")(?<scale>)(?<unit>[²³]?" + NumberParts.DIVISOR + ")");

    private static final Pattern CASED = Pattern.compile("(?<!\\p{L})[kMGTm](?:Wh?|[Bb])\\z");

    private static final String SCALE = "dozen|hundred|thousand|million|billion|trillion";

    private static final Pattern VAGUE = Pattern.compile(
            "(?:(?<![가-힣])(?:수|몇) ?(?:십|백|천|만|억|조)++|(?<![가-힣])(?:한|두|세|네|다섯|여섯) ?자릿수"
                    + "|\\b(?:(?:(?:few|several|some|many|couple(?: of)?|half an?|an?|tens of|hundreds of|thousands of|millions of) )?(?:"
                    + SCALE + ")s?|scores of|\\p{L}{3,6}-(?:digit|figure)s?)\\b)"
                    + "(?: ?(?:of )?(?:달러|위안|원|엔|유로|파운드|dollars?|won|yuan|yen|euros?|pounds?)(?![A-Za-z]))?",
            Pattern.CASE_INSENSITIVE);

    /** What no text from outside has in it. */
    private static final String MARK = "\uE000";

    static UnitNumbers of(String sentence) {
        List<Figure> numbers = new ArrayList<>();
        int last = 0;
        for (ReadQuantity quantity : QuantityReader.read(sentence)) {
            if (quantity.start() >= last) {
                Figure number = number(sentence, quantity);
                numbers.add(number);
                last = number.end();
            }
        }
        add(numbers, DIGITS.matcher(sentence), UnitNumbers::exact);
        add(numbers, VAGUE.matcher(sentence), UnitNumbers::vague);
        numbers.sort(Comparator.comparingInt(Figure::start));
        return cut(sentence, numbers);
    }

    /** The quantity with what belongs to it and is no part of what was read: a sign, a power, a unit that is not known. */
    private static Figure number(String sentence, ReadQuantity quantity) {
        Matcher before = SIGN.matcher(sentence)
                .region(Math.max(0, quantity.start() - 2), quantity.start())
                .useTransparentBounds(true);
        String sign = before.find() ? before.group() : "";
        Matcher behind = (quantity.unit() == null ? UNNAMED : NAMED)
                .matcher(sentence)
                .region(quantity.end(), sentence.length())
                .useTransparentBounds(true);
        boolean more = behind.lookingAt();
        int start = quantity.start() - sign.length();
        int end = more ? behind.end() : quantity.end();
        String value = NumberParts.sign(sign)
                + (quantity.value() == null ? quantity.lower() + ".." + quantity.upper() : quantity.value())
                + (more ? behind.group("power") + behind.group("scale") : "")
                + " "
                + unit(sentence, quantity)
                + per(quantity.sense().per())
                + (more ? NumberParts.unit(behind.group("unit")) : "")
                + (quantity.qualifier() == null ? "" : " " + quantity.qualifier());
        return new Figure(start, end, sentence.substring(start, end), value);
    }

    private static String per(@Nullable Denominator per) {
        return per == null
                ? ""
                : "/" + per.value().stripTrailingZeros().toPlainString() + " "
                        + per.unit().code();
    }

    /** Milliwatts and megawatts, bits and bytes are told apart by the case of a letter alone. */
    private static String unit(String sentence, ReadQuantity quantity) {
        if (quantity.unit() == null) {
            return "";
        }
        Matcher cased = CASED.matcher(sentence).region(quantity.start(), quantity.end());
        return NumberParts.unit(cased.find() ? cased.group() : quantity.unit().code());
    }

    private static void add(List<Figure> numbers, Matcher found, Function<Matcher, String> value) {
        BitSet taken = new BitSet();
        numbers.forEach(number -> taken.set(number.start(), number.end()));
        while (found.find()) {
            int next = taken.nextSetBit(found.start());
            if (next < 0 || next >= found.end()) {
                numbers.add(new Figure(found.start(), found.end(), found.group(), value.apply(found)));
            }
        }
    }

    private static String exact(Matcher found) {
        return NumberParts.sign(found.group("sign"))
                + found.group("digits").replaceAll("(?<=\\d),(?=\\d{3})", "")
                + found.group("power")
                + found.group("scale")
                + " "
                + NumberParts.unit(found.group("unit"));
    }

    /** Several and a few are as many as each other. */
    private static String vague(Matcher found) {
        return found.group().toLowerCase(Locale.ROOT).replaceFirst("^(?:several|some) ", "few ");
    }

    private static UnitNumbers cut(String sentence, List<Figure> numbers) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Figure number : numbers) {
            masked.append(sentence, from, number.start()).append(MARK);
            from = number.end();
        }
        return new UnitNumbers(
                List.copyOf(numbers), masked.append(sentence.substring(from)).toString());
    }

    /** The numbers, each by its value. */
    List<String> values() {
        return numbers.stream().map(Figure::value).toList();
    }

    /** How much of the two is the same, their numbers apart: 0 to 1, by words in their order. */
    double likeness(UnitNumbers other) {
        if (masked.equals(other.masked)) {
            return 1;
        }
        String[] ours = masked.split(" ", -1);
        String[] theirs = other.masked.split(" ", -1);
        int[] last = new int[theirs.length + 1];
        for (String word : ours) {
            int diagonal = 0;
            for (int i = 1; i <= theirs.length; i++) {
                int above = last[i];
                last[i] = word.equals(theirs[i - 1]) ? diagonal + 1 : Math.max(last[i], last[i - 1]);
                diagonal = above;
            }
        }
        return 2.0 * last[theirs.length] / (ours.length + theirs.length);
    }
}
