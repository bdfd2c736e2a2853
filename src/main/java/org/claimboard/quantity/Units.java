package org.claimboard.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words after a number that say what it is counted in. */
final class Units {

    /**
     * A unit's words.
     *
     * @param end where they end, exclusive
     * @param words the words
     * @param code the unit; null for a counter, such as 개, which counts what other words name
     */
    record Match(int end, String words, @Nullable String code) {

        boolean isYears() {
            return "years".equals(code) && (words.startsWith("년") || words.equals("年"));
        }

        /** Whether it measures a stretch of time, of which “over” says during. */
        boolean isDuration() {
            return code != null && DURATIONS.contains(code);
        }
    }

    private static final Set<String> DURATIONS =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds");

    private static final Phrases<String> UNITS =
            WordTable.phrases(Units.class, "units.properties", code -> code.equals("counter") ? "" : code);

    /** Units that stand right behind their number, or else mean something else. */
    private static final Set<String> ATTACHED = Set.of("x", "×", "pp", "도", "인", "분", "주", "세", "종", "편", "$", "€");

    /** What a short Korean unit may be followed by in its own word: particles and words that limit the number. */
    private static final Phrases<Boolean> FOLLOWERS = new Phrases<>(
            WordLists.all(
                    "은|는|이|가|을|를|의|에|로|으로|와|과|도|만|부터|까지|보다|씩|여|간|이상|이하|미만|이내|초과|정도|가량|쯤|안팎|내외|밖|뿐|나|라|며|였|짜리|어치|규모|수준|넘|마다|꼴|남짓|전|후|뒤|동안|반|인|상당|선|치|급|화|다|죠"));

    private Units() {}

    /** The unit whose words begin at the place, or after one space or hyphen. */
    static @Nullable Match at(Folded text, int place) {
        Phrases.Found<String> found = UNITS.at(text, place);
        if (found == null && text.at(place) == ' ') {
            found = apart(text, place + 1);
        }
        if (found == null && text.at(place) == '-' && text.latin(place + 1)) {
            found = UNITS.at(text, place + 1);
        }
        if (found == null || !endsWell(text, found)) {
            return null;
        }
        String words = text.subSequence(found.start(), found.end());
        return new Match(found.end(), words, found.meaning().isEmpty() ? null : found.meaning());
    }

    private static Phrases.@Nullable Found<String> apart(Folded text, int place) {
        Phrases.Found<String> found = UNITS.at(text, place);
        return found == null || ATTACHED.contains(text.subSequence(found.start(), found.end())) ? null : found;
    }

    /** Whether the unit is not the beginning of another word: 5명, but not 5명륜; 2×, but not 2×3. */
    private static boolean endsWell(Folded text, Phrases.Found<String> found) {
        char last = text.at(found.end() - 1);
        if (last == '×' || last == '$') {
            return !text.digit(found.end()) && !(text.at(found.end()) == ' ' && text.digit(found.end() + 1));
        }
        if (!text.hangul(found.end() - 1) || !text.hangul(found.end())) {
            return true;
        }
        if (text.startsWith("초과", found.start())) {
            return false;
        }
        boolean money = found.meaning().equals("percent") || found.meaning().matches("[A-Z]{3}");
        return FOLLOWERS.at(text, found.end()) != null || (money && text.at(found.end()) == '대');
    }
}
