package org.claimboard.desk;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.outbound.WebAddress;

/**
 * An exchange rate that is not on file, as it is typed beside the comparison that needs it.
 *
 * @param base the currency of which one unit is priced
 * @param quote the currency in which it is priced
 * @param period the day, month or year for which it holds
 * @param value how many of the quote currency
 * @param source the name of where it is from, on file or new
 * @param address where the source is found, if it is new
 */
record CompareRate(String base, String quote, String period, String value, String source, String address) {

    /** The order in which markets name two currencies; those that it lacks come behind, but for those of the end. */
    private static final List<String> FIRST = List.of("EUR", "GBP", "AUD", "NZD", "USD", "CAD", "CHF");

    private static final List<String> LAST = List.of("CNY", "JPY", "KRW");
    private static final int LONGEST = 500;

    /** The fields of a pair, in whichever direction it is needed. */
    static CompareRate typed(String one, String other, String period, ComparePosted posted) {
        boolean given = place(one) < place(other) || (place(one) == place(other) && one.compareTo(other) < 0);
        String base = given ? one : other;
        String quote = given ? other : one;
        String name = name(base, quote);
        return new CompareRate(
                base,
                quote,
                period,
                posted.text(name + "value").replace(",", ""),
                posted.text(name + "source"),
                posted.text(name + "address"));
    }

    private static int place(String currency) {
        if (FIRST.contains(currency)) {
            return FIRST.indexOf(currency);
        }
        return LAST.contains(currency) ? FIRST.size() + 1 + LAST.indexOf(currency) : FIRST.size();
    }

    private static String name(String base, String quote) {
        return "rate." + base + "-" + quote + ".";
    }

    /** What the names of its fields begin with. */
    public String name() {
        return name(base, quote);
    }

    public boolean isValued() {
        return value.matches("[0-9]{1,15}([.][0-9]{1,12})?") && new BigDecimal(value).signum() > 0;
    }

    /** Whether something stands in the field that can be no rate. */
    public boolean isFaulty() {
        return !value.isEmpty() && !isValued();
    }

    /** Whether it says where the rate is from. */
    public boolean isSourced() {
        boolean named = !source.isEmpty() || !address.isEmpty();
        return named
                && Typed.fits(source, LONGEST)
                && (address.isEmpty() || WebAddress.of(address).isPresent());
    }

    BigDecimal rate() {
        return new BigDecimal(value);
    }

    boolean isOfADay() {
        return period.length() == 10;
    }
}
