package org.claimboard.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what figures are for each of: /kWh, per 100,000 people, a year; 10만 명당, 하루. */
final class Denominators {

    /** A denominator, and where its words begin and end. */
    record Found(int start, int end, Denominator denominator) {}

    private static final Phrases<String> WORDS =
            WordTable.phrases(Denominators.class, "denominators.properties", code -> code);

    /** After these “a” and “an” say for each: 5 miles an hour, $3 a share, 40 barrels a day. */
    private static final Phrases<Boolean> SPANS =
            new Phrases<>(WordLists.all("second|minute|hour|day|week|month|year|share|head|barrel|pound|gallon|kilogram"
                    + "|tonne|ton|person|dozen|litre|liter|kilo|household"));

    private static final Phrases<String> ALONE = new Phrases<>(Map.of(
            "시속 ", "hours", "초속 ", "seconds", "하루 평균 ", "days", "하루에 ", "days", "하루 ", "days", "연간 ", "years", "매년 ",
            "years", "한 달에 ", "months", "매월 ", "months"));

    /** One sign for a unit and its denominator. */
    private static final Phrases<List<String>> RATES = new Phrases<>(rates());

    private Denominators() {}

    /** The rate that one sign states: mph, Mbps. */
    static Phrases.@Nullable Found<List<String>> rate(Folded text, int place) {
        Phrases.Found<List<String>> found = RATES.at(text, place);
        return found == null && text.at(place) == ' ' ? RATES.at(text, place + 1) : found;
    }

    /** What stands behind the unit that ends at the place. */
    static @Nullable Found after(Folded text, int place) {
        if (text.at(place) == '/') {
            return code(text, place, place + 1, true);
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

    /** What stands before the number at the place: 배럴당, 10만 명당, 하루. */
    static @Nullable Found before(Folded text, int place) {
        Phrases.Found<String> alone = ALONE.before(text, place);
        if (alone != null) {
            return new Found(alone.start(), place, Denominator.of(alone.meaning()));
        }
        int end = text.at(place - 1) == ' ' ? place - 1 : place;
        if (text.at(end - 1) != '당' || (end == place && text.hangul(place))) {
            return null;
        }
        int word = Words.start(text, end - 1);
        boolean compound = text.at(word - 1) >= '\u3380' && text.at(word - 1) <= '\u33DF' && word < end - 1;
        boolean sign = text.at(end - 2) >= '\u3380' && text.at(end - 2) <= '\u33DF';
        int start = sign ? end - 2 : compound ? word - 1 : word;
        int further = sign && text.digit(start - 1)
                ? Words.start(text, start)
                : text.at(start - 1) == ' ' ? Words.start(text, start - 1) : start;
        further = text.at(further - 1) == ',' && text.digit(further) ? Words.start(text, further - 1) : further;
        boolean counted = text.digit(further) || Numerals.mayBegin(text, further);
        Found whole = counted && further < start ? exactly(text, further, end - 1, place) : null;
        return whole == null ? exactly(text, start, end - 1, place) : whole;
    }

    private static @Nullable Found exactly(Folded text, int start, int end, int place) {
        char before = text.at(start - 1);
        if (start >= end || Character.isLetterOrDigit(before) || (before >= '\u3380' && before <= '\u33DF')) {
            return null;
        }
        Numeral count = Numerals.mayBegin(text, start) || text.digit(start) ? Numerals.at(text, start, false) : null;
        if (count != null && count.upper() == null) {
            Found found = code(text, start, text.at(count.end()) == ' ' ? count.end() + 1 : count.end(), false);
            return found != null && found.end() == end
                    ? new Found(
                            start,
                            place,
                            new Denominator(count.value(), found.denominator().unit()))
                    : null;
        }
        Found found = code(text, start, start, true);
        return found != null && found.end() == end ? new Found(start, place, found.denominator()) : null;
    }

    private static @Nullable Found counted(Folded text, int start, int place) {
        Numeral count = text.digit(place) || Numerals.mayBegin(text, place) ? Numerals.at(text, place, false) : null;
        if (count == null || count.upper() != null || count.value().signum() <= 0) {
            return code(text, start, place, true);
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

    private static @Nullable Found code(Folded text, int start, int place, boolean any) {
        Phrases.Found<String> word = WORDS.at(text, place);
        Phrases.Found<String> unit = any || word == null ? Units.spelt(text, place) : null;
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

    private static Map<String, List<String>> rates() {
        Map<String, List<String>> rates = new HashMap<>();
        for (String row : List.of(
                "kph kilometres hours",
                "kmph kilometres hours",
                "kmh kilometres hours",
                "mph mile hours",
                "tpd tonnes days",
                "bps bit seconds",
                "kbps kilobit seconds",
                "mbps megabit seconds",
                "gbps gigabit seconds",
                "tbps terabit seconds",
                "bpd barrels days",
                "b/d barrels days",
                "tpy tonnes years",
                "mtpa megatonne years")) {
            String[] cells = row.split(" ", -1);
            rates.put(cells[0], List.of(cells[1], cells[2]));
        }
        return rates;
    }
}
