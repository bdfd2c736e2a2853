package org.claimboard.quantity;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, when no unit stands behind it: 16,000 chips, 2048 NVIDIA H800 GPUs, 2,000개의 고급 칩, 엔비디아 칩을
 * 2000개. In English any plural right behind the number will do; further off, only the nouns of the table.
 */
final class CountedThings {

    /** The unit, and where its words end. */
    record Thing(int end, String code) {}

    private static final int WORDS_APART = 3;

    private static final Phrases<String> THINGS =
            WordTable.phrases(CountedThings.class, "things.properties", code -> code);

    /** H100s and their like are chips. */
    private static final Pattern CHIP = Pattern.compile("(?:a|b|h|v|gb)\\d{2,4}s?");

    private static final Pattern PLURAL = Pattern.compile("[a-z]{2,}[a-rtv-z]s|[a-z]+[^u\\W]ies");

    private static final Set<String> NO_PLURALS = WordLists.set("no-plurals");

    /** Between a number and what it counts, these do not stand. */
    private static final Set<String> BREAKS = WordLists.set("phrase-ends");

    private static final String PARTICLES = "은는이가을를의에도로와과만";

    private CountedThings() {}

    /** What the words behind the place name. */
    static @Nullable Thing after(Folded text, int place) {
        if (text.startsWith("의 ", place)) {
            return korean(text, place + 2);
        }
        int next = place + 1;
        if (text.at(place) != ' ' && text.at(place) != '-') {
            return null;
        }
        return text.hangul(next) ? named(text, next) : english(text, next, text.at(place) == '-');
    }

    /** What the two words before the place name, particles aside, within the clause. */
    static @Nullable String before(Folded text, int place) {
        int end = place;
        for (int words = 0; words < 2; words++) {
            end = text.at(end - 1) == ' ' ? end - 1 : end;
            end = "’'”\"".indexOf(text.at(end - 1)) >= 0 ? end - 1 : end;
            int start = Words.start(text, end);
            String code = start < end ? code(text, start, end) : null;
            if (code != null || start == end) {
                return code;
            }
            end = start;
        }
        return null;
    }

    private static @Nullable Thing english(Folded text, int place, boolean hyphened) {
        int end = Words.end(text, place);
        boolean model = isChip(text, place, end) && text.at(end - 1) != 's';
        Thing named = model ? null : named(text, place);
        if (named != null) {
            return named;
        }
        String word = text.subSequence(place, end);
        if (!hyphened && !text.capital(place) && isPlural(word)) {
            return new Thing(end, word);
        }
        Thing further = further(text, place);
        return further == null && model ? new Thing(end, "chips") : further;
    }

    private static @Nullable Thing further(Folded text, int place) {
        int next = place;
        for (int words = 0; words < WORDS_APART && goesOn(text, next); words++) {
            next = Words.end(text, next) + 1;
            int end = Words.end(text, next);
            Thing named = isChip(text, next, end) && text.at(end - 1) != 's' ? null : named(text, next);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private static boolean goesOn(Folded text, int place) {
        int end = Words.end(text, place);
        boolean joined = text.at(end) == ' ' || text.at(end) == '-';
        return end > place && joined && !BREAKS.contains(text.subSequence(place, end));
    }

    private static @Nullable Thing korean(Folded text, int place) {
        int next = place;
        for (int words = 0; words < WORDS_APART; words++) {
            Thing named = named(text, next);
            int end = Words.end(text, next);
            if (named != null || end == next || text.at(end) != ' ') {
                return named;
            }
            next = end + 1;
        }
        return null;
    }

    private static @Nullable Thing named(Folded text, int place) {
        Phrases.Found<String> phrase = THINGS.at(text, place);
        if (phrase != null && !text.hangul(phrase.end())) {
            return new Thing(phrase.end(), phrase.meaning());
        }
        int end = Words.end(text, place);
        String code = code(text, place, end);
        boolean whole = THINGS.endOf(text, place, end) != null;
        return code == null ? null : new Thing(whole ? end : withoutParticles(text, place, end), code);
    }

    /** What the word names, if it is or ends with a noun of the table, or such a noun with a particle. */
    private static @Nullable String code(Folded text, int start, int end) {
        int bare = withoutParticles(text, start, end);
        Phrases.Found<String> thing = THINGS.endOf(text, start, end);
        if (thing == null && bare < end) {
            thing = THINGS.endOf(text, start, bare);
        }
        if (thing != null && (thing.start() == start || text.hangul(start))) {
            return thing.meaning();
        }
        return isChip(text, start, end) ? "chips" : null;
    }

    /** Where the word ends without its particles, of which there may be two: 칩만을. */
    private static int withoutParticles(Folded text, int start, int end) {
        int bare = end;
        while (bare > start + 1 && end - bare < 2 && PARTICLES.indexOf(text.at(bare - 1)) >= 0) {
            bare--;
        }
        return bare;
    }

    private static boolean isChip(Folded text, int start, int end) {
        return CHIP.matcher(text.subSequence(start, end)).matches();
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && PLURAL.matcher(word).matches() && !NO_PLURALS.contains(word);
    }
}
