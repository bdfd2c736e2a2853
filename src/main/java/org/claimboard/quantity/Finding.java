package org.claimboard.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimboard.record.Denominator;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * An amount that is a quantity, with the words around it: those that limit it and those that name what it counts.
 *
 * @param start where the words begin in the folded text
 * @param end where they end, exclusive
 * @param qualifier how the words limit the number; null if they do not
 * @param code what it is counted in; null if no words say
 * @param per what it is for each of; null if it is a whole
 */
record Finding(int start, int end, @Nullable Qualifier qualifier, @Nullable String code, @Nullable Denominator per) {

    private static final Set<String> ATTACHED_TO_WORDS = WordLists.set("attached-to-words");

    /**
     * The quantity that the amount is; null if it is a name, a date or the like.
     *
     * @param place where the number itself begins
     */
    public static @Nullable Finding of(Folded text, Amount written, int place) {
        Amount amount = isName(text, written, place) ? null : Kinds.settled(text, written);
        if (amount == null) {
            return null;
        }
        Phrases.Found<Qualifier> before = Qualifiers.before(text, amount.start());
        Phrases.Found<Qualifier> after = Qualifiers.after(text, amount.end());
        if (after != null && Qualifiers.saysByHowMuch(text, amount, after)) {
            after = null;
        }
        boolean around = after == null && Qualifiers.isAround(text, amount);
        int start = before == null ? amount.start() : before.start();
        int end = after == null ? amount.end() + (around ? 1 : 0) : after.end();
        CountedThings.Thing thing = amount.code() == null ? thing(text, amount, start, end) : null;
        String code = thing == null ? amount.code() : thing.code();
        if (amount.isBare() && amount.numeral().looksLikeRecentYear() && !amount.isRange()) {
            code = year(text, amount, code);
        }
        boolean limited = before != null || after != null || around;
        boolean calendar = "year".equals(code) && amount.unit() == null;
        if (amount.isBare() && code == null && isNothing(text, amount, limited)) {
            return null;
        }
        List<Qualifier> qualifiers = new ArrayList<>();
        if (before != null && !calendar && !saysDuring(text, before, amount)) {
            qualifiers.add(before.meaning());
        }
        if (amount.numeral().more()) {
            qualifiers.add(Qualifier.MORE_THAN);
        }
        if (after != null && !calendar) {
            qualifiers.add(after.meaning());
        }
        if (around) {
            qualifiers.add(Qualifier.ABOUT);
        }
        if (calendar) {
            return new Finding(amount.start(), amount.end(), Qualifiers.merge(qualifiers), code, null);
        }
        end = thing == null ? end : Math.max(end, thing.end());
        Finding whole = new Finding(start, end, Qualifiers.merge(qualifiers), code, amount.per());
        return amount.per() == null && amount.numeral().form() != Numeral.Form.SHARE
                ? whole.forEach(text, amount)
                : whole;
    }

    /** With what it is for each of, if the words before or behind it say. */
    private Finding forEach(Folded text, Amount amount) {
        Denominators.Found before = Leads.before(text, start, amount);
        if (before != null) {
            return new Finding(before.start(), end, qualifier, code, before.denominator());
        }
        Denominators.Found behind = code == null ? null : Denominators.behind(text, end, code);
        if (behind != null) {
            return new Finding(start, behind.end(), qualifier, code, behind.denominator());
        }
        Denominator each = Leads.ofSubject(text, start, amount, code);
        return each == null ? this : new Finding(start, end, qualifier, code, each);
    }

    private static boolean isName(Folded text, Amount amount, int place) {
        boolean money = amount.code() != null && amount.unit() == null;
        boolean signed = amount.value().signum() < 0;
        if (text.digit(place) && !money && !signed && Names.isPartOfName(text, place)) {
            return !(amount.numeral().looksLikeRecentYear() && Years.isCued(text, place) && text.at(place - 1) == '-');
        }
        if (Names.isOrdinal(text, place) || isOtherWord(text, amount)) {
            return true;
        }
        if (amount.unit() != null) {
            boolean edition = amount.unit().words().equals("프로")
                    && text.at(amount.numeral().end()) == ' ';
            if (edition && Names.isLabelled(text, place)) {
                return true;
            }
            return text.at(amount.end()) == '-'
                    && text.digit(amount.end() + 1)
                    && amount.unit().words().matches("foot|feet|ft");
        }
        boolean labelled = amount.numeral().isPlain() && !money && !amount.isRange() && Names.isLabelled(text, place);
        return labelled
                || Years.isBesideMonth(text, amount.numeral())
                || Names.goesOn(text, amount.end(), !amount.numeral().isPlain() || amount.isRange());
    }

    /** Whether 만 or 천 begins a word such as 만일: only some units make a number of it without a space. */
    private static boolean isOtherWord(Folded text, Amount amount) {
        Numeral numeral = amount.numeral();
        Units.Match unit = amount.unit();
        return unit != null
                && numeral.form() == Numeral.Form.WORD
                && "십백천만".indexOf(text.at(numeral.start())) >= 0
                && numeral.end() - numeral.start() == 1
                && unit.end() - unit.words().length() == numeral.end()
                && !ATTACHED_TO_WORDS.contains(unit.words())
                && !(unit.words().length() > 1 && unit.isMeasure() && !NativeNumerals.isLikeOtherWords(unit.words()));
    }

    /** In Korean, what is counted may also stand before the number. */
    private static CountedThings.@Nullable Thing thing(Folded text, Amount amount, int start, int end) {
        CountedThings.Thing after = CountedThings.after(text, end);
        boolean model = after != null
                && after.code().equals("chips")
                && amount.isBare()
                && amount.numeral().isPlain()
                && text.hangul(end + 1);
        if (model) {
            return null;
        }
        boolean korean = amount.unit() != null || text.hangul(amount.end() - 1) || text.hangul(amount.end());
        if (after != null || !korean) {
            return after;
        }
        String before = CountedThings.before(text, start);
        return before == null ? null : new CountedThings.Thing(end, before);
    }

    /** What a number counts that may be a year. */
    private static @Nullable String year(Folded text, Amount amount, @Nullable String counted) {
        if (counted == null) {
            return Years.isCued(text, amount.start()) ? "year" : null;
        }
        return Years.isStronglyCued(text, amount.start()) ? "year" : counted;
    }

    /** Whether a number that counts nothing is none: a lone word, a year without a cue, a name. */
    private static boolean isNothing(Folded text, Amount amount, boolean limited) {
        Numeral numeral = amount.numeral();
        if (numeral.form() == Numeral.Form.WORD || Years.isOwner(text, numeral)) {
            return true;
        }
        if (!numeral.isPlain() || limited || amount.isRange()) {
            return numeral.form() == Numeral.Form.SCALED
                    && !limited
                    && text.at(amount.start() - 1) == ' '
                    && text.digit(amount.start() - 2);
        }
        return numeral.looksLikeRecentYear() || (amount.value().signum() >= 0 && Names.isBareName(text, numeral));
    }

    /** “Over ten years” is during them more often than longer. */
    private static boolean saysDuring(Folded text, Phrases.Found<Qualifier> before, Amount amount) {
        return amount.unit() != null
                && amount.unit().isDuration()
                && text.startsWith("over", before.start())
                && before.length() == "over".length();
    }
}
