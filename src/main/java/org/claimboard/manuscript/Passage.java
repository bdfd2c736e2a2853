package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.prose.Sentence;
import org.claimboard.quantity.FigureKind;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;

/**
 * A sentence of a text with its numbers.
 *
 * @param index which sentence it is, from 0
 * @param numbers in their order, without years and ranges
 * @param earlier the numbers of the sentence before
 * @param told the last numbers of all sentences before, at most {@value #MOST_TOLD}, in their order
 */
record Passage(int index, Sentence sentence, List<Stated> numbers, List<Stated> earlier, List<Stated> told) {

    /** A sentence with more is a table, in which numbers are not told of each other in words. */
    static final int MOST_NUMBERS = 100;

    /** Numbers of the text so far that a number is held against. */
    static final int MOST_TOLD = 200;

    /** The same where each is held against each. */
    static final int MOST_LATELY = 50;

    private static final int NEAR = 20;
    private static final String TO = " to ";

    /** The words that limit a number, before the number itself, where they belong to what stands before: 20 percent less than the 40. */
    private static final Pattern THAN = Pattern.compile(
            "^(?:less|fewer|more|higher|lower|larger|smaller|greater) than (?:the )?|^as many as (?:the )?|^many as (?:the )?|^(?:over|than|above|below|under|beyond) (?:the )?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDS = Pattern.compile("\\b(?:adds?|adding|added|sums?|summing) $");
    private static final Pattern UP_TO = Pattern.compile("^up to (?:the |about |some )?");

    /** The sentences with their numbers, and each with those that were told before it. */
    static List<Passage> of(List<Sentence> sentences) {
        List<List<Stated>> numbers =
                sentences.stream().map(Passage::withChanges).toList();
        List<Stated> all = numbers.stream().flatMap(List::stream).toList();
        List<Passage> passages = new ArrayList<>();
        int told = 0;
        for (int index = 0; index < sentences.size(); index++) {
            List<Stated> earlier = index == 0 ? List.of() : numbers.get(index - 1);
            List<Stated> before = all.subList(Math.max(0, told - MOST_TOLD), told);
            passages.add(new Passage(index, sentences.get(index), numbers.get(index), earlier, before));
            told += numbers.get(index).size();
        }
        return passages;
    }

    /** The numbers of a sentence, of which each percentage knows whether something rose or fell by it. */
    private static List<Stated> withChanges(Sentence sentence) {
        List<Stated> numbers = new ArrayList<>(numbers(sentence.words()));
        Passage alone = new Passage(0, sentence, List.copyOf(numbers), List.of(), List.of());
        for (int place = 0; place < numbers.size(); place++) {
            Stated number = numbers.get(place);
            if (number.isRate() || (number.isPercent() && number.kind() == FigureKind.LEVEL)) {
                boolean rate = Move.isRate(alone, place);
                numbers.set(place, number.of(rate ? FigureKind.CHANGE : FigureKind.LEVEL));
            }
        }
        return List.copyOf(numbers);
    }

    private static List<Stated> numbers(String words) {
        List<Stated> numbers = new ArrayList<>();
        int end = 0;
        for (ReadQuantity read : QuantityReader.read(words)) {
            BareNumbers.in(words, end, read.start(), numbers);
            add(read, words, numbers);
            end = read.end();
        }
        BareNumbers.in(words, end, words.length(), numbers);
        if (numbers.size() > MOST_NUMBERS) {
            return List.of();
        }
        WrittenOut.in(words, numbers);
        numbers.sort(Comparator.comparingInt(Stated::start));
        compare(numbers);
        shareUnits(words, numbers);
        Compounds.join(words, numbers);
        return List.copyOf(numbers);
    }

    private static void add(ReadQuantity read, String words, List<Stated> numbers) {
        BigDecimal value = read.value();
        if (read.unit() == null && BareNumbers.isName(words, read.start(), read.end())) {
            return;
        }
        if (value != null && read.sense().kind() != FigureKind.YEAR) {
            Stated number = Stated.of(read, value);
            Matcher upTo = UP_TO.matcher(read.words());
            if (upTo.find()
                    && ADDS.matcher(words.substring(Math.max(0, read.start() - NEAR), read.start()))
                            .find()) {
                number = number.behind(upTo.end());
            }
            numbers.add(number);
            return;
        }
        BigDecimal lower = read.lower();
        BigDecimal upper = read.upper();
        int to = words.indexOf(TO, read.start());
        boolean moved = read.words().regionMatches(true, 0, "from ", 0, 5) && to > 0 && to < read.end();
        if (moved && lower != null && upper != null) {
            Stated any = Stated.of(read, lower);
            numbers.add(any.at(read.start() + 5, to, words, lower));
            numbers.add(any.at(to + TO.length(), read.end(), words, upper));
        }
    }

    /** From 24 to 21 percent, 24에서 21%로: both are percent. */
    private static void shareUnits(String words, List<Stated> numbers) {
        for (int place = 0; place + 1 < numbers.size(); place++) {
            Stated one = numbers.get(place);
            Stated next = numbers.get(place + 1);
            String between = words.substring(one.end(), Math.max(one.end(), next.start()));
            if (one.unit() == null && next.isPercent() && (between.equals(TO) || between.equals("에서 "))) {
                numbers.set(place, one.in(next.unit()));
            }
        }
    }

    private static void compare(List<Stated> numbers) {
        for (int place = 1; place < numbers.size(); place++) {
            Stated last = numbers.get(place - 1);
            Matcher than = THAN.matcher(numbers.get(place).words());
            if ((last.isPercent() || last.isTimes()) && than.find()) {
                numbers.set(place, numbers.get(place).behind(than.end()));
            }
        }
    }

    /** Of the numbers that were told before the last, at most {@value #MOST_LATELY}: those that are taken in pairs. */
    List<Stated> toldLately() {
        return told.subList(Math.max(0, told.size() - MOST_LATELY), told.size());
    }

    /** The last numbers that were told before. */
    Stream<Stated> last(int most) {
        return told.subList(Math.max(0, told.size() - most), told.size()).stream();
    }

    /** The numbers of the sentence before, and those of this one that stand before the number, without those that may be zero. */
    List<Stated> until(Stated number) {
        return Stream.concat(earlier.stream(), numbers.stream().filter(other -> other.start() < number.start()))
                .filter(other -> other.asWritten().isPositive())
                .toList();
    }

    /** Where the sentence begins in the text. */
    int start() {
        return sentence.start();
    }

    String words() {
        return sentence.words();
    }

    /** The words between the number before and this one. */
    String before(int number) {
        int from = number == 0 ? 0 : numbers.get(number - 1).end();
        return words().substring(from, Math.max(from, numbers.get(number).start()));
    }

    /** The words between this number and the next. */
    String behind(int number) {
        int to = number + 1 == numbers.size()
                ? words().length()
                : numbers.get(number + 1).start();
        int from = numbers.get(number).end();
        return words().substring(from, Math.max(from, to));
    }
}
