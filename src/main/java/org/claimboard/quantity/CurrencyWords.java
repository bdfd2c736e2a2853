package org.claimboard.quantity;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the currencies of the world are called in English and Korean by CLDR, and their codes by ISO 4217. */
final class CurrencyWords {

    /** Codes that are words, names or short for something else in capitals too. */
    private static final Set<String> WORDS = Set.of(
            "ALL", "TOP", "CUP", "MOP", "PEN", "TRY", "BAM", "RON", "LAK", "COP", "MAD", "SOS", "BOB", "AMD", "SAR",
            "STD", "GEL", "CHE", "ANG", "NAD", "LSL", "MGA", "PAB", "BSD", "SLE", "GIP", "MUR", "VES", "SDP");

    private CurrencyWords() {}

    /** By name, in small letters. */
    static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (java.util.Currency currency : java.util.Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (code.startsWith("X")) {
                continue;
            }
            Currency named = Currency.getInstance(code);
            for (String number : new String[] {"one", "other"}) {
                add(names, named.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, number, new boolean[1]), code);
            }
            String korean = named.getName(ULocale.KOREAN, Currency.LONG_NAME, new boolean[1]);
            add(names, korean, code);
            add(names, korean.replace(" ", ""), code);
        }
        return names;
    }

    /** Whether the code has the form of a currency's: three capitals. */
    static boolean isCode(String code) {
        return code.length() == 3 && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private static void add(Map<String, String> names, String name, String code) {
        if (name.length() > 3 && name.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ')) {
            names.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
        }
    }

    /** By code, in capitals. */
    static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (java.util.Currency currency : java.util.Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (!code.startsWith("X") && !WORDS.contains(code)) {
                codes.put(code, code);
            }
        }
        return codes;
    }
}
