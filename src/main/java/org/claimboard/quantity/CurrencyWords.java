package org.claimboard.quantity;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the currencies of the world are called in English and Korean by CLDR, and their codes by ISO 4217. */
final class CurrencyWords {

    /** Codes that are words, names or short for something else in capitals too. */
    private static final Set<String> WORDS = Set.of(
            "ALL", "TOP", "CUP", "MOP", "PEN", "TRY", "BAM", "RON", "LAK", "COP", "MAD", "SOS", "BOB", "AMD", "SAR",
            "STD", "GEL", "CHE", "ANG", "NAD", "LSL", "MGA", "PAB", "BSD", "SLE", "GIP", "MUR", "VES", "SDP");

    private static final Set<String> COMMON = WordLists.set("no-currencies");

    private CurrencyWords() {}

    /** By name, in small letters. */
    static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(bare());
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

    /**
     * The names without their country, of what is money today: the code where one country's money is called so (kronor,
     * 즐로티), and the word where several are (kroner, 페소).
     */
    private static Map<String, String> bare() {
        Map<String, SortedSet<String>> codes = new TreeMap<>();
        Map<String, List<String>> plurals = new HashMap<>();
        for (CurrencyMetaInfo.CurrencyInfo money : CurrencyMetaInfo.getInstance()
                .currencyInfo(CurrencyMetaInfo.CurrencyFilter.all().withTender())) {
            if (money.to != Long.MAX_VALUE) {
                continue;
            }
            Currency named = Currency.getInstance(money.code);
            String many = last(named.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", new boolean[1]));
            String one = last(named.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "one", new boolean[1]));
            String korean = last(named.getName(ULocale.KOREAN, Currency.LONG_NAME, new boolean[1]));
            for (String word : new String[] {many, one, many.isEmpty() ? "" : korean}) {
                if (!word.isEmpty()) {
                    codes.computeIfAbsent(word, ignored -> new TreeSet<>()).add(money.code);
                    plurals.computeIfAbsent(word, ignored -> new ArrayList<>()).add(many);
                }
            }
        }
        Map<String, String> bare = new HashMap<>();
        codes.forEach((word, those) -> bare.put(
                word, those.size() == 1 ? those.first() : mostOften(plurals.getOrDefault(word, List.of(word)))));
        return bare;
    }

    /** Riyals, as more countries with a 리얄 have it than rials. */
    private static String mostOften(List<String> words) {
        return words.stream()
                .max(Comparator.comparingInt((String word) -> Collections.frequency(words, word))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** The last word of a name of several; empty where it is none, or a word of common use. */
    private static String last(String name) {
        String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean hangul = word.chars().allMatch(letter -> letter >= '가' && letter <= '힣');
        boolean letters = word.chars().allMatch(Character::isLetter);
        return letters && word.length() < name.length() && word.length() >= (hangul ? 2 : 4) && !COMMON.contains(word)
                ? word
                : "";
    }

    /** Whether the code has the form of a currency's: three capitals. */
    static boolean isCode(String code) {
        return code.length() == 3 && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private static void add(Map<String, String> names, String name, String code) {
        if (name.length() > 3 && name.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ')) {
            names.put(name.toLowerCase(Locale.ROOT), code);
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
