package org.claimboard.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;

/**
 * The numbers of a sentence: every run of digits, and the quantities in words.
 *
 * @param words the numbers as they are written, in their order
 * @param masked the sentence with a mark in the place of each
 */
record UnitNumbers(List<String> words, String masked) {

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,:]\\p{Nd}+)*+");

    /** What no text from outside has in it. */
    private static final String MARK = "\uE000";

    static UnitNumbers of(String sentence) {
        List<int[]> places = new ArrayList<>();
        Matcher digits = DIGITS.matcher(sentence);
        while (digits.find()) {
            places.add(new int[] {digits.start(), digits.end()});
        }
        for (ReadQuantity quantity : QuantityReader.read(sentence)) {
            boolean written =
                    places.stream().anyMatch(place -> place[0] < quantity.end() && quantity.start() < place[1]);
            if (!written) {
                places.add(new int[] {quantity.start(), quantity.end()});
            }
        }
        places.sort((one, other) -> Integer.compare(one[0], other[0]));
        return cut(sentence, places);
    }

    private static UnitNumbers cut(String sentence, List<int[]> places) {
        List<String> words = new ArrayList<>();
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (int[] place : places) {
            words.add(sentence.substring(place[0], place[1]));
            masked.append(sentence, from, place[0]).append(MARK);
            from = place[1];
        }
        return new UnitNumbers(
                List.copyOf(words), masked.append(sentence.substring(from)).toString());
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
