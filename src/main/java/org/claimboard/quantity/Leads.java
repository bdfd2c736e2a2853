package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.claimboard.record.Denominator;
import org.jspecify.annotations.Nullable;

/** Reads what figures are for each of, where it stands before them: 10만 명당 27.3명, 리터(L)당, 시속, 1인당 소득은. */
final class Leads {

    /** 시속, 하루. */
    private static final Phrases<String> ALONE =
            WordTable.phrases(Leads.class, "denominators-alone.properties", code -> code);

    /** A word before the number that ends so has a verb or an object in it, and what is before it is told of something else. */
    private static final List<String> BREAKS = WordLists.of("subject-breaks");

    private static final Phrases<Boolean> LINKS = WordLists.phrases("subject-links");

    private static final Set<String> SMALL_MONEY = Set.of("cents", "pence", "bitcoins");
    private static final Set<String> HEAT = Set.of("degrees", "celsius", "fahrenheit", "kelvin");
    private static final Set<String> CLAUSE_WORDS = WordLists.set("phrase-starts");

    /** Written apart from what they count: 세 대당 is for every three, 세대당 for every household. */
    private static final String NATIVE = "두세네석넉";

    private static final int LONGEST_WORD = 20;
    private static final int WORDS_APART = 3;
    private static final int LONGEST_SIGN = 12;
    private static final int SUBJECT_WORDS = 6;

    private Leads() {}

    /** Where words such as 한 달에 end, which begin like a number; the place itself if they do not stand there. */
    static int end(Folded text, int place) {
        Phrases.Found<String> alone = ALONE.at(text, place);
        boolean numbered = alone != null
                && text.at(alone.end()) == ' '
                && Numerals.mayBegin(text, Amount.afterCurrency(text, alone.end() + 1));
        return alone != null && numbered ? alone.end() : place;
    }

    /** What stands right before the number, and before the words that limit it: 배럴당 약 80달러. */
    static Denominators.@Nullable Found before(Folded text, int place, Amount amount) {
        int end = text.at(place - 1) == ' ' ? place - 1 : place;
        Phrases.Found<String> alone = ALONE.before(text, end);
        boolean whole =
                alone != null && !Words.inWord(text, alone.start() - 1) && (alone.length() > 1 || isMoney(amount));
        if (alone != null && whole) {
            return new Denominators.Found(alone.start(), place, Denominator.of(alone.meaning()));
        }
        return end == place && text.hangul(place) ? null : each(text, end, amount);
    }

    /** The words that end with 당 at the place. */
    private static Denominators.@Nullable Found each(Folded text, int end, Amount amount) {
        if (text.at(end - 1) != '당') {
            return null;
        }
        if (text.at(end - 2) == ')') {
            return withSign(text, end - 1);
        }
        int word = Words.start(text, end - 1);
        boolean compound = isSign(text.at(word - 1)) && word < end - 1;
        boolean sign = isSign(text.at(end - 2));
        int start = sign ? end - 2 : compound ? word - 1 : word;
        int further = sign && text.digit(start - 1)
                ? Words.start(text, start)
                : text.at(start - 1) == ' ' ? Words.start(text, start - 1) : start;
        boolean grouped = text.at(further - 1) == ',' || (text.at(further - 1) == '.' && text.digit(further - 2));
        further = grouped && text.digit(further) ? Words.start(text, further - 1) : further;
        boolean counted = text.digit(further) || Numerals.mayBegin(text, further);
        Denominators.Found whole = counted && further < start ? exactly(text, further, end - 1, amount) : null;
        return whole == null ? exactly(text, start, end - 1, amount) : whole;
    }

    /** 리터(L)당: the word, or else the sign. */
    private static Denominators.@Nullable Found withSign(Folded text, int end) {
        int open = end - 2;
        while (open > end - LONGEST_SIGN && text.at(open) != '(') {
            open--;
        }
        int start = Words.start(text, open);
        Denominators.Found word = start < open ? Denominators.code(text, start, start, true) : null;
        Denominators.Found sign = Denominators.code(text, start, open + 1, true);
        boolean named = word != null && word.end() == open && text.at(open) == '(';
        if (word != null && named) {
            return word;
        }
        return sign != null && sign.end() == end - 1 && text.at(open) == '(' ? sign : null;
    }

    private static Denominators.@Nullable Found exactly(Folded text, int start, int end, Amount amount) {
        char before = text.at(start - 1);
        if (start >= end || Character.isLetterOrDigit(before) || isSign(before)) {
            return null;
        }
        if (text.startsWith("한 ", start)) {
            return whole(text, start, start + 2, end, BigDecimal.ONE);
        }
        Denominators.Found word =
                text.hangul(start) && end > start + 1 ? whole(text, start, start, end, BigDecimal.ONE) : null;
        if (word != null) {
            return word;
        }
        Numeral count = Numerals.mayBegin(text, start) || text.digit(start) ? Numerals.at(text, start, false) : null;
        if (count != null && NATIVE.indexOf(text.at(start)) >= 0 && text.at(count.end()) != ' ') {
            return null;
        }
        if (count != null && count.upper() == null) {
            int unit = text.at(count.end()) == ' ' ? count.end() + 1 : count.end();
            return Denominator.isNumber(count.value()) ? whole(text, start, unit, end, count.value()) : null;
        }
        return end == start + 1 ? syllable(text, start, amount) : whole(text, start, start, end, BigDecimal.ONE);
    }

    private static Denominators.@Nullable Found whole(Folded text, int start, int unit, int end, BigDecimal count) {
        Denominators.Found found = Denominators.code(text, start, unit, unit == start);
        return found != null && found.end() == end
                ? new Denominators.Found(
                        start, end, new Denominator(count, found.denominator().unit()))
                : null;
    }

    /** Words of one syllable mean several things: 주당 is a share or a week, 일당 a wage or a gang, 분당 a minute or a city. */
    private static Denominators.@Nullable Found syllable(Folded text, int start, Amount amount) {
        boolean money = isMoney(amount);
        return switch (text.at(start)) {
            case '주' -> new Denominators.Found(start, start + 1, Denominator.of(money ? "shares" : "weeks"));
            case '일' -> money ? new Denominators.Found(start, start + 1, Denominator.of("days")) : null;
            case '분' -> money ? null : new Denominators.Found(start, start + 1, Denominator.of("minutes"));
            default -> whole(text, start, start, start + 1, BigDecimal.ONE);
        };
    }

    private static boolean isMoney(Amount amount) {
        String code = amount.code();
        return code != null && (CurrencyWords.isCode(code) || SMALL_MONEY.contains(code));
    }

    /** What the thing is for each of whose number it is: 인구 10만 명당 사망률은 27.3명, per capita income of $36,000. */
    static @Nullable Denominator ofSubject(Folded text, int place, Amount amount, @Nullable String code) {
        boolean point = code != null && HEAT.contains(code);
        if (point || Denominators.isShare(code) || text.at(place - 1) != ' ') {
            return null;
        }
        return text.latin(place - 2) ? ofEnglishSubject(text, place) : ofKoreanSubject(text, place, amount);
    }

    private static @Nullable Denominator ofKoreanSubject(Folded text, int place, Amount amount) {
        int end = place - 1;
        for (int words = 0; words < WORDS_APART; words++) {
            int start = end;
            while (end - start < LONGEST_WORD && isNoun(text.at(start - 1))) {
                start--;
            }
            String word = text.subSequence(start, end);
            if (start == end || text.at(start - 1) != ' ' || BREAKS.stream().anyMatch(word::endsWith)) {
                return null;
            }
            end = start - 1;
            Denominators.Found found = each(text, end, amount);
            if (found != null) {
                return found.denominator();
            }
        }
        return null;
    }

    private static boolean isNoun(char letter) {
        return Character.isLetter(letter) || letter == '(' || letter == ')' || letter == '·';
    }

    private static @Nullable Denominator ofEnglishSubject(Folded text, int place) {
        if (LINKS.before(text, place - 1) == null) {
            return null;
        }
        int end = place - 1;
        for (int words = 0; words < SUBJECT_WORDS && text.latin(end - 1); words++) {
            int start = Words.start(text, end);
            String word = text.subSequence(start, end);
            char before = text.at(start - 1);
            if (CLAUSE_WORDS.contains(word) || (before != ' ' && before != '-')) {
                return null;
            }
            end = start - 1;
            boolean each = text.startsWith("per", end - 3) && !Words.inWord(text, end - 4) && !word.equals("cent");
            if (each) {
                Denominators.Found found = isOfNumber(text, start - "per ".length() - 1)
                        ? null
                        : Denominators.code(text, start, start, true);
                return found == null ? null : found.denominator();
            }
        }
        return text.digit(end - 1) ? ofCount(text, end) : null;
    }

    /** Whether the words before say so of a number of their own: 6.3 tonnes of wheat per hectare from 200,000. */
    private static boolean isOfNumber(Folded text, int before) {
        int end = before;
        for (int words = 0; words <= WORDS_APART && text.latin(end - 1); words++) {
            int start = Words.start(text, end);
            if (CLAUSE_WORDS.contains(text.subSequence(start, end)) || text.at(start - 1) != ' ') {
                return false;
            }
            end = start - 1;
        }
        int digits = Words.start(text, end);
        boolean year =
                end - digits == "2025".length() && text.subSequence(digits, end).matches("(?:19|20)\\d\\d");
        return text.digit(end - 1) && !year;
    }

    /** Deaths per 100,000 people fell to 4.3. */
    private static @Nullable Denominator ofCount(Folded text, int end) {
        int start = end;
        while (end - start < LONGEST_WORD && (text.digit(start - 1) || text.at(start - 1) == ',')) {
            start--;
        }
        boolean each = text.startsWith("per ", start - "per ".length());
        Denominators.Found found = each ? Denominators.counted(text, start, start) : null;
        return found == null ? null : found.denominator();
    }

    private static boolean isSign(char letter) {
        return letter >= '\u3380' && letter <= '\u33DF';
    }
}
