package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.util.Currency;
import java.util.regex.Pattern;

/**
 * What a quantity is counted in: a currency by its ISO 4217 code, one of the measures {@code year}, {@code percent} and
 * {@code gpu-hours}, a measure by its CLDR identifier, such as {@code megawatt-hour}, the plural name of a counted thing,
 * such as {@code chips}, or a sign as it is written, such as {@code MWh} or {@code km/h}.
 *
 * @param code 1 to 40 characters, neither blank at an end nor markup
 */
public record Unit(@JsonValue String code) {

    public static final int LONGEST = 40;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** No blank, mark-up, list or invisible sign. The schema of claim files has the same. */
    private static final String SIGN =
            "<>{}\"\\\\|;:,!?&=@#\\u0000-\\u001f\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff";

    private static final Pattern WRITTEN = Pattern.compile("[^\\s" + SIGN + "]([^" + SIGN + "]*[^\\s" + SIGN + "])?");

    /**
     * @throws IllegalArgumentException if the code can be no unit at all
     */
    @JsonCreator
    public Unit {
        if (code.length() > LONGEST || !WRITTEN.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is no unit");
        }
    }

    /** Whether a new record may take the code: one word, of which three capitals are a currency of ISO 4217. */
    public static boolean isCode(String code) {
        boolean word = code.length() <= LONGEST
                && WRITTEN.matcher(code).matches()
                && code.chars().noneMatch(Character::isWhitespace);
        return word && (!CURRENCY.matcher(code).matches() || isCurrency(code));
    }

    public boolean isCurrency() {
        return isCurrency(code);
    }

    /** Whether ISO 4217 has or had the code. The runtime's own list would age with the runtime. */
    public static boolean isCurrency(String code) {
        return CURRENCY.matcher(code).matches() && Currency.isAvailable(code, null, null);
    }

    /** Whether values are points in time, so that ratios between them mean nothing. */
    public boolean isYear() {
        return code.equals("year");
    }

    @Override
    public String toString() {
        return code;
    }
}
