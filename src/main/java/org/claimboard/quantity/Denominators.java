package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what figures are for each of, where it stands behind them: /kWh, per 100,000 people, a year. */
final class Denominators {

    /** A denominator, and where its words begin and end. */
    record Found(int start, int end, Denominator denominator) {}

    private static final Phrases<String> WORDS =
            WordTable.phrases(Denominators.class, "denominators.properties", code -> code);

    /** After these “a” and “an” say for each: 5 miles an hour, $3 a share, 40 barrels a day. */
    private static final Phrases<Boolean> SPANS = WordLists.phrases("each");

    /** One sign for a unit and its denominator. */
    private static final Phrases<List<String>> RATES =
            WordTable.phrases(Denominators.class, "rates.properties", sides -> List.of(sides.split("/", -1)));

    private static final Set<String> SHARES =
            Set.of("percent", "times", "percentage-points", "basis-points", "points", "year");

    private static final int WORDS_APART = 3;

    private Denominators() {}

    /** The rate that one sign states: mph, Mbps. */
    static Phrases.@Nullable Found<List<String>> rate(Folded text, int place) {
        Phrases.Found<List<String>> found = RATES.at(text, place);
        return found == null && text.at(place) == ' ' ? RATES.at(text, place + 1) : found;
    }

    /** What stands behind the unit that ends at the place. */
    static @Nullable Found after(Folded text, int place) {
        if (text.at(place) == '/') {
            return text.digit(place + 1) ? counted(text, place, place + 1) : code(text, place, place + 1, true);
        }
        for (String each : List.of(" per ", "-per-", " for every ", " for each ", " / ")) {
            if (text.startsWith(each, place)) {
                return counted(text, place, place + each.length());
            }
        }
        for (String each : List.of(" an ", " a ", "-a-", "-an-")) {
            int next = place + each.length();
            if (text.startsWith(each, place) && SPANS.at(text, next) != null) {
                return ago(text, next) ? null : code(text, place, next, false);
            }
        }
        return null;
    }

    /** The same behind a thing that is counted, and behind what a unit is of: murders per 100,000 people, kilos of rice a head. */
    static @Nullable Found behind(Folded text, int end, @Nullable String code) {
        Found each = after(text, end);
        if (each == null && text.startsWith(" more ", end)) {
            return after(text, end + " more".length());
        }
        boolean within = text.startsWith(" of ", end - " of".length());
        if (each != null || !(within || text.startsWith(" of ", end)) || isShare(code)) {
            return each;
        }
        int place = within ? end + 1 : end + " of ".length();
        for (int words = 0; words < WORDS_APART; words++) {
            int next = Words.end(text, place);
            if (next == place || text.at(next) != ' ') {
                return null;
            }
            each = after(text, next);
            if (each != null) {
                return each;
            }
            place = next + 1;
        }
        return null;
    }

    /** Whether the unit is a part or a multiple, which is of no thing more. */
    static boolean isShare(@Nullable String code) {
        return code != null && SHARES.contains(code);
    }

    static @Nullable Found counted(Folded text, int start, int place) {
        Numeral count = text.digit(place) || Numerals.mayBegin(text, place) ? Numerals.at(text, place, false) : null;
        Phrases.Found<BigDecimal> scale = count == null ? EnglishScales.WORDS.at(text, place) : null;
        if (scale != null && text.at(scale.end()) == ' ') {
            Found of = code(text, start, scale.end() + 1, true);
            return of == null
                    ? null
                    : new Found(
                            start,
                            of.end(),
                            new Denominator(scale.meaning(), of.denominator().unit()));
        }
        if (count == null || count.upper() != null || !Denominator.isNumber(count.value())) {
            Phrases.Found<String> money = Amount.currencyAt(text, place);
            return money == null || !text.digit(money.end())
                    ? code(text, start, place, true)
                    : ofMoney(text, start, money);
        }
        Found of = code(text, start, text.at(count.end()) == ' ' ? count.end() + 1 : count.end(), true);
        if (of != null) {
            return new Found(
                    start,
                    of.end(),
                    new Denominator(count.value(), of.denominator().unit()));
        }
        CountedThings.Thing thing = CountedThings.after(text, count.end());
        return thing == null
                ? null
                : new Found(start, thing.end(), new Denominator(count.value(), new Unit(thing.code())));
    }

    /** Per $100. */
    private static @Nullable Found ofMoney(Folded text, int start, Phrases.Found<String> money) {
        Numeral count = Numerals.at(text, money.end(), true);
        return count == null || !Denominator.isNumber(count.value())
                ? null
                : new Found(start, count.end(), new Denominator(count.value(), new Unit(money.meaning())));
    }

    static @Nullable Found code(Folded text, int start, int place, boolean any) {
        Phrases.Found<String> word = WORDS.at(text, place);
        // 달러 is no 달, and begins like it.
        boolean longer = word != null && text.hangul(word.end() - 1) && text.hangul(word.end());
        Phrases.Found<String> unit = any || word == null || longer ? Units.spelt(text, place) : null;
        Phrases.Found<String> found = unit != null && (word == null || unit.end() > word.end()) ? unit : word;
        if (found == null || found.meaning().isEmpty()) {
            return null;
        }
        boolean cut = text.latin(found.end() - 1) && (text.latin(found.end()) || text.digit(found.end()));
        return cut ? null : new Found(start, found.end(), Denominator.of(found.meaning()));
    }

    /** “A year ago” is when, and not for each. */
    private static boolean ago(Folded text, int place) {
        int end = Words.end(text, place);
        return List.of(" ago", " earlier", " before", " later", " old", " after").stream()
                .anyMatch(word -> text.startsWith(word, end));
    }
}
