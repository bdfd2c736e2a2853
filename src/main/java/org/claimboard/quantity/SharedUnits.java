package org.claimboard.quantity;

import org.jspecify.annotations.Nullable;

/** Numbers that share the unit behind the last of them: 45 and 50 mg, 20, 30 and 40 percent. */
final class SharedUnits {

    private static final int LONGEST = 8;

    private SharedUnits() {}

    /** The amount in the unit that the list it begins ends with; the same if it begins none. */
    static Amount of(Folded text, Amount first) {
        boolean year = first.numeral().looksLikeRecentYear() && Years.isCued(text, first.start());
        if (!first.isBare() || !first.numeral().isPlain() || year || Names.isLabelled(text, first.start())) {
            return first;
        }
        int last = last(text, first.end());
        Amount amount = last < 0 ? null : Amount.at(text, last);
        Units.Match unit = amount == null || amount.isRange() ? null : amount.unit();
        boolean shared = amount != null
                && unit != null
                && unit.isMeasure()
                && amount.numeral().isPlain()
                && !amount.numeral().looksLikeYear();
        return unit != null && shared
                ? first.sharing(new Units.Match(first.end(), unit.words(), unit.code(), unit.per()))
                : first;
    }

    /** Where the last number of the list begins that goes on at the place; -1 if none does. */
    private static int last(Folded text, int end) {
        int place = end;
        for (int numbers = 0; numbers < LONGEST; numbers++) {
            String joiner = joiner(text, place);
            if (joiner == null || !text.digit(place + joiner.length())) {
                return -1;
            }
            place += joiner.length();
            if (!joiner.equals(", ")) {
                return place;
            }
            while (text.digit(place) || (text.at(place) == '.' && text.digit(place + 1))) {
                place++;
            }
        }
        return -1;
    }

    private static @Nullable String joiner(Folded text, int place) {
        for (String joiner : new String[] {" and ", " or ", ", "}) {
            if (text.startsWith(joiner, place)) {
                return joiner;
            }
        }
        return null;
    }
}
