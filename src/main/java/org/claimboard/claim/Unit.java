package org.claimboard.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Currency;

/**
 * What a quantity is counted in: a currency by its ISO 4217 code, one of the measures {@code year}, {@code percent} and
 * {@code gpu-hours}, or the plural name of a counted thing, such as {@code chips}.
 *
 * @param code three capital letters for a currency, else lower-case words joined by hyphens
 */
public record Unit(@JsonValue String code) {

    /**
     * @throws IllegalArgumentException if the code has capitals and is no ISO 4217 code, or is no unit at all
     */
    @JsonCreator
    public Unit {
        if (code.matches("[A-Z]{3}")) {
            Currency.getInstance(code);
        } else if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("\"" + code + "\" is no unit");
        }
    }

    public boolean isCurrency() {
        return Character.isUpperCase(code.charAt(0));
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
