package org.claimboard.arrival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;

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

    private static final String POWER = "[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]*";
    private static final String SIGN = "(?:(?<![\\p{L}\\p{N}])[-−+±△▲▽▼])?";
    private static final Pattern DIGITS =
            Pattern.compile(SIGN + "\\p{Nd}+(?:[.,:]\\p{Nd}+)*+" + POWER + "(?:%p|%|‰|℃|℉)?");

    private static final Pattern VAGUE = Pattern.compile(
            "(?<![가-힣])(?:수|몇) ?(?:십|백|천|만|억|조)+|\\b(?:(?:tens|hundreds|thousands) of )?(?:dozens|hundreds|thousands|millions|billions|trillions)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What no text from outside has in it. */
    private static final String MARK = "\uE000";

    static UnitNumbers of(String sentence) {
        List<Figure> numbers = new ArrayList<>();
        for (ReadQuantity quantity : QuantityReader.read(sentence)) {
            numbers.add(number(sentence, quantity));
        }
        add(numbers, DIGITS.matcher(sentence));
        add(numbers, VAGUE.matcher(sentence));
        numbers.sort(Comparator.comparingInt(Figure::start));
        return cut(sentence, numbers);
    }

    /** The quantity with a sign before it and a power behind it that are no part of what was read. */
    private static Figure number(String sentence, ReadQuantity quantity) {
        int start = quantity.start();
        int end = quantity.end();
        while (start > 0 && "-−+±△▲▽▼".indexOf(sentence.charAt(start - 1)) >= 0) {
            start--;
        }
        while (end < sentence.length() && "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻".indexOf(sentence.charAt(end)) >= 0) {
            end++;
        }
        String value = sentence.substring(start, quantity.start()).replace('−', '-')
                + (quantity.value() == null ? quantity.lower() + ".." + quantity.upper() : quantity.value())
                + sentence.substring(quantity.end(), end)
                + " " + quantity.unit()
                + " " + quantity.qualifier();
        return new Figure(start, end, sentence.substring(start, end), value);
    }

    private static void add(List<Figure> numbers, Matcher found) {
        List<Figure> fresh = new ArrayList<>();
        while (found.find()) {
            boolean written =
                    numbers.stream().anyMatch(number -> number.start() < found.end() && found.start() < number.end());
            if (!written) {
                String value =
                        found.group().replaceAll("(?<=\\d),(?=\\d{3})", "").replace('−', '-');
                fresh.add(new Figure(found.start(), found.end(), found.group(), value));
            }
        }
        numbers.addAll(fresh);
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
