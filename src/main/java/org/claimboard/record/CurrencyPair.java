package org.claimboard.record;

/**
 * Two currencies between which amounts are converted, in either direction.
 *
 * @param one the ISO 4217 code that comes first in the alphabet
 * @param other the other code
 */
public record CurrencyPair(String one, String other) {

    private static final String JOINED_BY = "-";

    public static CurrencyPair of(String currency, String other) {
        return currency.compareTo(other) < 0 ? new CurrencyPair(currency, other) : new CurrencyPair(other, currency);
    }

    public static CurrencyPair parse(String pair) {
        String[] codes = pair.split(JOINED_BY, 2);
        return new CurrencyPair(codes[0], codes[1]);
    }

    @Override
    public String toString() {
        return one + JOINED_BY + other;
    }
}
