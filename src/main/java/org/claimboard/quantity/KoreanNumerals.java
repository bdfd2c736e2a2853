package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with Korean words of scale: 560만, 1만 6,000, 5.6백만, 이백오십육만. Thousands build up a section, and 만, 억, 조
 * and 경 close it.
 */
final class KoreanNumerals {

    static final String DIGITS = "일이삼사오육칠팔구";
    private static final String DECIMALS = "영일이삼사오육칠팔구";
    private static final String SMALL = "십백천";
    private static final String LARGE = "만억조경";

    /** What follows a number that is no part of the one before it: 5만 2024년. */
    private static final String OF_ITS_OWN = "년年월일시분위차회번호";

    private static final String YEARS = "년年";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Folded text;
    private final int start;
    private int place;
    private int end;
    private int literals;
    private @Nullable BigDecimal literal;
    private @Nullable BigDecimal open;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;
    private int smallBelow = SMALL.length();
    private int largeBelow = LARGE.length();
    private int scales;
    private boolean more;

    private KoreanNumerals(Folded text, int start) {
        this.text = text;
        this.start = start;
        this.place = start;
    }

    static boolean begins(char character) {
        return DIGITS.indexOf(character) >= 0 || SMALL.indexOf(character) >= 0 || character == '만' || character == '영';
    }

    /** The number at the place; null if no word of scale is in it. */
    static @Nullable Numeral at(Folded text, int start) {
        return new KoreanNumerals(text, start).read();
    }

    private @Nullable Numeral read() {
        while (literal() || syllable() || small() || large()) {
            skipToNext();
        }
        boolean pointed = point();
        if (scales == 0 && !pointed) {
            return null;
        }
        if (isShortened()) {
            return Numeral.unread(start, end);
        }
        BigDecimal value = total.add(section).add(open == null ? BigDecimal.ZERO : open);
        boolean whole = start == 0 && end == text.length();
        boolean inWords = literals == 0 && end - start < 4 && !pointed && !whole;
        return new Numeral(
                start, end, value, null, commonScale(value), inWords ? Numeral.Form.WORD : Numeral.Form.SCALED, more);
    }

    /** 2억 5천 is two and a half times 억 to whoever says it, and not by its words: nobody can tell. */
    private boolean isShortened() {
        boolean above = largeBelow > 0 && largeBelow < LARGE.length();
        boolean round = section.signum() > 0 && open == null;
        boolean bare = open != null
                && open.signum() > 0
                && open.remainder(HUNDRED).signum() == 0
                && Units.at(text, end) == null;
        return above && (round || bare);
    }

    /** What the one literal is multiplied by, so that the range 5~6억 can share it; one if there is no such thing. */
    private BigDecimal commonScale(BigDecimal value) {
        if (literals != 1 || literal == null || value.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal product = value.stripTrailingZeros();
        BigDecimal factor = literal.stripTrailingZeros();
        return product.unscaledValue().equals(factor.unscaledValue())
                ? BigDecimal.ONE.scaleByPowerOfTen(factor.scale() - product.scale())
                : BigDecimal.ONE;
    }

    /** 삼점사, 이십구쩜구구, 3점 5. */
    private boolean point() {
        boolean first = scales == 0 && open == null && DECIMALS.indexOf(text.at(place)) >= 0 && text.at(place) != 0;
        int dot = first ? place + 1 : end;
        if ("점쩜".indexOf(text.at(dot)) < 0 || text.at(dot) == 0 || (open == null && !first && scales == 0)) {
            return false;
        }
        int from = text.at(dot + 1) == ' ' && text.digit(dot - 1) ? dot + 2 : dot + 1;
        StringBuilder decimals = new StringBuilder();
        int to = from;
        for (; decimals.length() < Digits.LONGEST; to++) {
            int digit = text.digit(to) && text.digit(dot - 1) ? text.at(to) - '0' : DECIMALS.indexOf(text.at(to));
            if (digit < 0) {
                break;
            }
            decimals.append(digit);
        }
        boolean ends = Units.at(text, to) != null || (start == 0 && to == text.length());
        if (decimals.isEmpty() || !ends) {
            return false;
        }
        BigDecimal before = first ? BigDecimal.valueOf(DECIMALS.indexOf(text.at(place))) : orZero(open);
        open = before.add(new BigDecimal("0." + decimals));
        literals++;
        take(to);
        return true;
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private boolean literal() {
        if (open != null || !text.digit(place)) {
            return false;
        }
        Digits digits = Digits.at(text, place);
        if (digits.value() == null || digits.value().compareTo(limit()) >= 0) {
            return false;
        }
        boolean last = !isScale(digits.end()) && !(text.at(digits.end()) == '여' && isScale(digits.end() + 1));
        if (scales > 0 && last && (digits.value().scale() > 0 || ofItsOwn(digits.end()))) {
            return false;
        }
        open = digits.value();
        literal = open;
        literals++;
        take(digits.end());
        if (last && text.at(place) == ' ' && isScaleApart(place + 1)) {
            place++;
        }
        if (!last && text.at(place) == '여') {
            more = true;
            place++;
        }
        return true;
    }

    private boolean syllable() {
        int digit = DIGITS.indexOf(text.at(place));
        if (open != null || digit < 0) {
            return false;
        }
        boolean inside = isScale(place + 1);
        boolean unit = Units.at(text, place + 1) != null && text.at(place + 1) != ' ';
        boolean ends = scales > 1 && !text.hangul(place + 1) && Units.at(text, place + 1) == null;
        boolean points = scales > 0 && "점쩜".indexOf(text.at(place + 1)) >= 0 && text.at(place + 1) != 0;
        if (!inside
                && (literals > 0 || scales == 0 || !(unit || ends || points || Units.at(text, place + 1) != null))) {
            return false;
        }
        open = BigDecimal.valueOf(digit + 1L);
        take(place + 1);
        return true;
    }

    private boolean small() {
        int index = SMALL.indexOf(text.at(place));
        if (index < 0 || index >= smallBelow) {
            return false;
        }
        section = section.add(orOne(open).movePointRight(index + 1));
        open = null;
        smallBelow = index;
        scales++;
        take(place + 1);
        return true;
    }

    private boolean large() {
        int index = LARGE.indexOf(text.at(place));
        boolean bare = open == null && section.signum() == 0;
        if (index < 0 || index >= largeBelow || (bare && (index > 0 || total.signum() > 0))) {
            return false;
        }
        if (text.at(place) == '경' && literals > 0 && text.hangul(place + 1) && text.at(place + 1) != '원') {
            return false;
        }
        BigDecimal coefficient = bare ? BigDecimal.ONE : section.add(open == null ? BigDecimal.ZERO : open);
        total = total.add(coefficient.movePointRight(4 * (index + 1)));
        section = BigDecimal.ZERO;
        open = null;
        largeBelow = index;
        smallBelow = SMALL.length();
        scales++;
        take(place + 1);
        return true;
    }

    /** One space may stand after a scale, if what follows goes on with the number. */
    private void skipToNext() {
        int next = place + 1;
        if (open != null || text.at(place) != ' ') {
            return;
        }
        boolean goesOn = (text.digit(next) && (literals > 0 || end > start + 1))
                || (text.digit(next)
                        && end == start + 1
                        && isScale(Digits.at(text, next).end()))
                || (SMALL.indexOf(text.at(next)) >= 0 && isScaleApart(next))
                || (DIGITS.indexOf(text.at(next)) >= 0 && isScale(next + 1))
                || (SMALL.indexOf(text.at(next)) >= 0 && LARGE.indexOf(text.at(next + 1)) >= 0);
        if (goesOn) {
            place = next;
        }
    }

    /** What a further literal must stay below: 2천 5백 is one number, 2천 5000 are two. */
    private BigDecimal limit() {
        if (smallBelow < SMALL.length()) {
            return BigDecimal.ONE.movePointRight(smallBelow + 1);
        }
        return BigDecimal.ONE.movePointRight(largeBelow < LARGE.length() ? 4 * (largeBelow + 1) : Digits.LONGEST);
    }

    /** Written together with the thousands before it, it is their rest: 1만7천600호. */
    private boolean ofItsOwn(int after) {
        String own = place == end ? YEARS : OF_ITS_OWN;
        return own.indexOf(text.at(after)) >= 0 && text.at(after + 1) != '간';
    }

    /** Whether the word of scale at the place stands apart from what it multiplies, and begins no other word. */
    private boolean isScaleApart(int at) {
        return isScale(at)
                && text.at(at) != 0
                && (!text.hangul(at + 1) || isScale(at + 1) || (text.at(at) != '조' && Units.at(text, at + 1) != null))
                && (text.at(at + 1) != ' ' || Units.at(text, at + 1) != null || text.digit(at + 2));
    }

    private boolean isScale(int at) {
        return SMALL.indexOf(text.at(at)) >= 0 || LARGE.indexOf(text.at(at)) >= 0;
    }

    private static BigDecimal orOne(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ONE : number;
    }

    private void take(int to) {
        place = to;
        end = to;
    }
}
