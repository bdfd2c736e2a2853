package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that Korean counts things with: 두 개, 스무 명, 열두 개, and the pairs 두세 명. */
final class NativeNumerals {

    private record Pair(int lower, int upper) {}

    private static final List<String> ONES = List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉");
    private static final List<String> TENS = List.of("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");
    private static final List<String> SINO = List.of("일", "이", "삼", "사", "오", "육", "칠", "팔", "구");

    /** After 한, other words are idiom: 한 번, 한 사람, 한 해. */
    private static final List<String> COUNTED_BY_ONE = WordLists.of("counted-by-one");

    /** Before these a lone 삼 or 육 is a number. */
    private static final List<String> COUNTED_BY_SINO = WordLists.of("counted-by-sino");

    /** 이유로 is a reason, 사람 a person. */
    private static final List<String> NO_LOANS = WordLists.of("no-loans");

    private static final Phrases<Pair> WORDS = new Phrases<>(words());

    private NativeNumerals() {}

    static boolean begins(char character) {
        return "한두세네석넉서너대예다여일아열스마쉰삼사오육칠팔구".indexOf(character) >= 0;
    }

    /** The number at the place; null unless one of its counters follows. */
    static @Nullable Numeral at(Folded text, int start) {
        Phrases.Found<Pair> found = WORDS.at(text, start);
        if (found == null) {
            return sino(text, start);
        }
        Units.Match counter = Units.at(text, found.end());
        if (counter == null || !text.hangul(counter.end() - 1)) {
            return null;
        }
        Pair pair = found.meaning();
        if (pair.lower() == 1 && pair.upper() == 1 && !COUNTED_BY_ONE.contains(counter.words())) {
            return null;
        }
        BigDecimal upper = pair.upper() > pair.lower() ? BigDecimal.valueOf(pair.upper()) : null;
        return new Numeral(
                start, found.end(), BigDecimal.valueOf(pair.lower()), upper, BigDecimal.ONE, Numeral.Form.WORD, false);
    }

    private static @Nullable Numeral sino(Folded text, int start) {
        int digit = SINO.indexOf(String.valueOf(text.at(start)));
        Units.Match loan = digit < 0 ? null : Units.at(text, start + 1);
        if (loan != null && isLoan(text, start, digit, loan)) {
            return Numeral.of(start, start + 1, BigDecimal.valueOf(digit + 1L), Numeral.Form.WORD);
        }
        Units.Match counter = digit < 0 || digit == 1 ? null : Units.at(text, start + 1);
        if (counter == null || !COUNTED_BY_SINO.contains(counter.words())) {
            return null;
        }
        return Numeral.of(start, start + 1, BigDecimal.valueOf(digit + 1L), Numeral.Form.WORD);
    }

    /** Whether the unit is a borrowed word, which no other word begins or ends with: 이리터, 삼 갤런, but not 이유로. */
    private static boolean isLoan(Folded text, int start, int digit, Units.Match unit) {
        boolean apart = text.at(start + 1) == ' ';
        String code = unit.code();
        if (code == null || unit.words().length() < 2 || !text.hangul(start + 1 + (apart ? 1 : 0))) {
            return false;
        }
        if (apart && digit < 2) {
            return Signs.before(text, start).negative();
        }
        return (unit.isMeasure() || CurrencyWords.isCode(code))
                && !NO_LOANS.contains(unit.words())
                && !(apart && "사구".indexOf(text.at(start)) >= 0);
    }

    static boolean isLikeOtherWords(String unit) {
        return NO_LOANS.contains(unit);
    }

    private static Map<String, Pair> words() {
        Map<String, Pair> words = new HashMap<>();
        for (int ten = 0; ten <= TENS.size(); ten++) {
            String tens = ten == 0 ? "" : TENS.get(ten - 1);
            for (int one = 1; one <= ONES.size(); one++) {
                words.put(tens + ONES.get(one - 1), exactly(10 * ten + one));
            }
            if (ten > 0) {
                words.put(tens, exactly(10 * ten));
            }
        }
        words.put("스무", exactly(20));
        words.put("석", exactly(3));
        words.put("넉", exactly(4));
        words.put("한두", new Pair(1, 2));
        words.put("두세", new Pair(2, 3));
        words.put("서너", new Pair(3, 4));
        words.put("네댓", new Pair(4, 5));
        words.put("너댓", new Pair(4, 5));
        words.put("대여섯", new Pair(5, 6));
        words.put("예닐곱", new Pair(6, 7));
        words.put("일고여덟", new Pair(7, 8));
        return words;
    }

    private static Pair exactly(int number) {
        return new Pair(number, number);
    }
}
