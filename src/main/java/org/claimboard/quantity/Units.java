package org.claimboard.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.record.Denominator;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/** The words after a number that say what it is counted in. */
final class Units {

    /**
     * A unit's words.
     *
     * @param end where they end, exclusive, with those of the denominator
     * @param words the words of the unit
     * @param code the unit; null for a counter, such as 개, which counts what other words name
     * @param per what it is for each of; null if the words do not say
     */
    record Match(int end, String words, @Nullable String code, @Nullable Denominator per) {

        boolean isYears() {
            return "years".equals(code) && (words.startsWith("년") || words.equals("年"));
        }

        /** Whether it measures a stretch of time, of which “over” says during. */
        boolean isDuration() {
            return code != null && DURATIONS.contains(code);
        }

        boolean isMeasure() {
            return code != null && !code.equals("years") && MEASURED.contains(code);
        }
    }

    private static final Set<String> DURATIONS =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds");

    private static final Phrases<String> WORDS;
    private static final Phrases<String> SIGNS;
    private static final Set<String> MEASURED;

    static {
        Map<String, String> listed = WordTable.names(Units.class, "units.properties");
        MeasureWords measures = new MeasureWords(listed);
        Map<String, String> words = new HashMap<>(CurrencyWords.names());
        words.putAll(measures.words);
        words.replaceAll((word, code) -> code.equals("counter") ? "" : code);
        Map<String, String> signs = new HashMap<>(CurrencyWords.codes());
        signs.putAll(measures.signs);
        WORDS = new Phrases<>(words);
        SIGNS = new Phrases<>(signs, true);
        MEASURED = Ordered.of(measures.words.values());
    }

    private static final Pattern FEET = Pattern.compile(".*\\b(?:ft|feet|foot) [\\d.]+");

    /** Units that stand right behind their number, or else mean something else. */
    private static final Set<String> ATTACHED = WordLists.set("attached-units");

    /** What a short Korean unit may be followed by in its own word: particles and words that limit the number. */
    private static final Phrases<Boolean> FOLLOWERS = WordLists.phrases("unit-endings");

    private Units() {}

    /** The unit whose words begin at the place, or after one space or hyphen. */
    static @Nullable Match at(Folded text, int place) {
        Phrases.Found<java.util.List<String>> rate = Denominators.rate(text, place);
        if (rate != null) {
            return new Match(
                    rate.end(),
                    text.subSequence(rate.start(), rate.end()),
                    rate.meaning().get(0),
                    Denominator.of(rate.meaning().get(1)));
        }
        Phrases.Found<String> found = spelt(text, place);
        if (found != null && isNextAmount(text, found)) {
            found = null;
        }
        Phrases.Found<String> bracketed = found == null ? inBrackets(text, place) : null;
        if (bracketed != null && !bracketed.meaning().isEmpty()) {
            return new Match(
                    bracketed.end() + 1,
                    text.subSequence(bracketed.start(), bracketed.end()),
                    bracketed.meaning(),
                    null);
        }
        if (found == null && text.startsWith(" more ", place)) {
            found = spelt(text, place + " more ".length());
        }
        if (found == null && text.startsWith(" in", place) && isInches(text, place)) {
            found = new Phrases.Found<>(place + 1, place + 3, "inch");
        }
        if (found == null && text.at(place) == ' ') {
            found = apart(text, place + 1);
        }
        if (found == null && text.at(place) == '-' && text.latin(place + 1)) {
            found = spelt(text, place + 1);
        }
        if (found == null || !endsWell(text, found)) {
            return null;
        }
        String words = text.subSequence(found.start(), found.end());
        Denominators.Found per = Denominators.after(text, found.end());
        int end = per == null ? found.end() : per.end();
        return new Match(
                end, words, found.meaning().isEmpty() ? null : found.meaning(), per == null ? null : per.denominator());
    }

    /** The unit whose words begin right at the place, whatever stands behind them. */
    static Phrases.@Nullable Found<String> spelt(Folded text, int place) {
        Phrases.Found<String> word = WORDS.at(text, place);
        Phrases.Found<String> sign = SIGNS.at(text, place);
        if (word == null || (sign != null && sign.end() >= word.end())) {
            return sign;
        }
        return word;
    }

    /** 70(kg), 20 [kg]. */
    private static Phrases.@Nullable Found<String> inBrackets(Folded text, int place) {
        int open = text.at(place) == ' ' ? place + 1 : place;
        if (text.at(open) != '(' && text.at(open) != '[') {
            return null;
        }
        Phrases.Found<String> found = spelt(text, open + 1);
        char close = text.at(open) == '(' ? ')' : ']';
        return found != null && text.at(found.end()) == close ? found : null;
    }

    private static Phrases.@Nullable Found<String> apart(Folded text, int place) {
        Phrases.Found<String> found = spelt(text, place);
        if (found == null
                || ATTACHED.contains(text.subSequence(found.start(), found.end()))
                || isNextAmount(text, found)) {
            return null;
        }
        return found;
    }

    /** Whether the code of a currency belongs to the number behind it: RMB 10 USD 20. */
    private static boolean isNextAmount(Folded text, Phrases.Found<String> found) {
        boolean code = text.subSequence(found.start(), found.end()).equalsIgnoreCase(found.meaning());
        int end = Words.end(text, found.end() + 1);
        boolean cents = text.startsWith(" cent", end) || text.startsWith("c", end - 1);
        return code && !cents && text.at(found.end()) == ' ' && text.digit(found.end() + 1);
    }

    /** “In” is inches at the end of a clause and behind feet. */
    private static boolean isInches(Folded text, int place) {
        char next = text.at(place + 3);
        boolean feet =
                FEET.matcher(text.subSequence(Math.max(0, place - 9), place)).matches();
        boolean ends = next == 0 || (",.);".indexOf(next) >= 0 && !text.digit(place + 4));
        return (feet && !Words.inWord(text, place + 3)) || (ends && next != 0 && text.digit(place - 1));
    }

    /** Whether the unit is not the beginning of another word: 5명, but not 5명륜; 2×, but not 2×3. */
    private static boolean endsWell(Folded text, Phrases.Found<String> found) {
        char last = text.at(found.end() - 1);
        if (last == '×' || last == '$' || last == '€' || last == '£' || last == '¥' || last == '₩' || last == '₹') {
            return !text.digit(found.end()) && !(text.at(found.end()) == ' ' && text.digit(found.end() + 1));
        }
        if (text.hangul(found.end() - 1) && text.startsWith("co2", found.end())) {
            return false;
        }
        if (!text.hangul(found.end() - 1) || !text.hangul(found.end())) {
            return true;
        }
        if (text.startsWith("초과", found.start())) {
            return false;
        }
        boolean money = found.meaning().equals("percent") || CurrencyWords.isCode(found.meaning());
        boolean loan = found.length() >= 2 && !money && !found.meaning().equals("people");
        return FOLLOWERS.at(text, found.end()) != null || loan || (money && text.at(found.end()) == '대');
    }
}
