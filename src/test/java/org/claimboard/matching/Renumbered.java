package org.claimboard.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence of a claim in which one number was written anew: another number, or the same in other figures.
 *
 * @param slug whose sentence it is
 * @param number as it is written now
 */
record Renumbered(String slug, String sentence, String number, boolean changed) {

    /**
     * A number in figures, with the word behind it that multiplies it. What is in a name (GPT-4, R1) is no number, and the
     * second part of one (6조 7,000억) is none of its own.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?<![만억조] )(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?![.,]?\\d)( ?(?:만|억|조|million|billion|trillion|thousand)(?!\\p{L}))?"
                    + "(?=[ ,.)]? ?(?:%|\\p{L}|[.,)]|$))");

    private static final Map<String, BigDecimal> KOREAN = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> ENGLISH = new LinkedHashMap<>();

    static {
        KOREAN.put("만", BigDecimal.TEN.pow(4));
        KOREAN.put("억", BigDecimal.TEN.pow(8));
        KOREAN.put("조", BigDecimal.TEN.pow(12));
        ENGLISH.put(" thousand", BigDecimal.TEN.pow(3));
        ENGLISH.put(" million", BigDecimal.TEN.pow(6));
        ENGLISH.put(" billion", BigDecimal.TEN.pow(9));
        ENGLISH.put(" trillion", BigDecimal.TEN.pow(12));
    }

    /** What can be made of the numbers of a claim. */
    static List<Renumbered> of(ClaimWords claim) {
        List<Renumbered> all = new ArrayList<>();
        claim.wordings().forEach((tongue, wording) -> Stream.of(wording.title(), wording.text())
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> add(claim, tongue, sentence, all)));
        return all;
    }

    private static void add(ClaimWords claim, Tongue tongue, String sentence, List<Renumbered> all) {
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            BigDecimal value = value(number);
            boolean year = isYear(sentence, number);
            for (BigDecimal other : year ? otherYears(value) : others(value)) {
                if (isNew(claim, other)) {
                    write(
                            claim,
                            sentence,
                            number,
                            year ? List.of(other.toString()) : notations(other, tongue),
                            true,
                            all);
                }
            }
            write(claim, sentence, number, year ? List.of() : notations(value, tongue), false, all);
        }
    }

    private static BigDecimal value(Matcher number) {
        BigDecimal figures =
                new BigDecimal(number.group(1).replace(",", "") + (number.group(2) == null ? "" : number.group(2)));
        String scale = number.group(3) == null ? "" : number.group(3).strip();
        BigDecimal times = KOREAN.getOrDefault(scale, ENGLISH.getOrDefault(" " + scale, BigDecimal.ONE));
        return figures.multiply(times);
    }

    private static List<BigDecimal> otherYears(BigDecimal year) {
        return Stream.of(-10, -3, -1, 1, 2)
                .map(years -> year.add(BigDecimal.valueOf(years)))
                .toList();
    }

    /** Another first digit, ten times and a thousand times as much. */
    private static List<BigDecimal> others(BigDecimal value) {
        BigDecimal digit = BigDecimal.TEN.pow(value.precision() - value.scale() - 1);
        return Stream.of(
                        value.add(digit),
                        value.add(digit.multiply(BigDecimal.valueOf(3))),
                        value.multiply(BigDecimal.TEN),
                        value.multiply(BigDecimal.valueOf(1000)),
                        value.subtract(digit))
                .filter(other -> other.signum() > 0)
                .toList();
    }

    /** Whether the claim says that number nowhere, as it would be written in figures. */
    private static boolean isNew(ClaimWords claim, BigDecimal other) {
        return claim.wordings().values().stream().allMatch(wording -> {
            Matcher number = NUMBER.matcher(wording.whole());
            while (number.find()) {
                if (value(number).compareTo(other) == 0) {
                    return false;
                }
            }
            return true;
        });
    }

    private static void write(
            ClaimWords claim,
            String sentence,
            Matcher number,
            List<String> notations,
            boolean changed,
            List<Renumbered> all) {
        for (String written : notations) {
            if (wouldBeNoWord(written, sentence, number.end())) {
                continue;
            }
            String now = sentence.substring(0, number.start()) + written + sentence.substring(number.end());
            all.add(new Renumbered(claim.slug(), now, written, changed));
        }
    }

    /** "20tn" with "thousand" in place of its figures is nothing that anybody writes. */
    private static boolean wouldBeNoWord(String written, String sentence, int end) {
        return end < sentence.length()
                && (written.substring(written.length() - 1) + sentence.charAt(end)).matches("[a-z]{2}");
    }

    private static boolean isYear(String sentence, Matcher number) {
        return number.group().matches("(?:19|20)\\d\\d")
                && !sentence.substring(number.end()).matches("(?s) ?(?:chips|H|Nvidia|장|개|대).*");
    }

    /** In figures with and without commas, and with each word for a power that leaves at most three decimals. */
    private static List<String> notations(BigDecimal value, Tongue tongue) {
        List<String> notations = new ArrayList<>();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        notations.add(whole ? String.format(Locale.ROOT, "%,d", value.toBigInteger()) : value.toPlainString());
        if (whole && value.compareTo(BigDecimal.TEN.pow(12)) < 0) {
            notations.add(value.toBigInteger().toString());
        }
        (tongue == Tongue.KOREAN ? KOREAN : ENGLISH).forEach((word, power) -> {
            BigDecimal many = value.divide(power).stripTrailingZeros();
            if (many.compareTo(BigDecimal.ONE) >= 0 && many.scale() <= 3 && many.precision() - many.scale() <= 4) {
                notations.add(many.toPlainString() + word);
            }
        });
        return notations;
    }
}
