package org.claimboard.quantity;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.claim.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What units are called in Korean and English: by a table of our own, else by CLDR, else as they are written. Nothing is
 * called by a counter that its code does not name.
 */
public final class UnitNames {

    private static final String NUMBER = "{0}";
    private static final ResourceBundle OURS = ResourceBundle.getBundle(
            "org.claimboard.quantity.unit-names", Locale.ROOT, UnitNames.class.getClassLoader());
    private static final Pattern RATE = Pattern.compile("([a-z]{3})-per-([a-z]{3})");

    /** Of each language, unit and grammatical number: no more than a desk ever names, for others are not kept. */
    private static final int MOST = 10_000;

    private static final Map<String, String> PATTERNS = new ConcurrentHashMap<>();

    private UnitNames() {}

    /**
     * A number with its unit.
     *
     * @param number as readers of the language write it
     * @param one whether it is exactly 1, which English tells apart
     * @param language {@code ko}, or else it is English
     */
    public static String amount(String number, boolean one, Unit unit, String language) {
        String pattern = pattern(unit, one, language);
        int at = pattern.indexOf(NUMBER);
        String before = pattern.substring(0, at);
        String after = pattern.substring(at + NUMBER.length());
        if (before.equals("$") && number.matches("[-−].*")) {
            return "−" + before + number.substring(1) + after;
        }
        boolean joined = !after.isEmpty() && Character.isLetter(after.charAt(0));
        boolean spelt = !number.isEmpty() && Character.isLetter(number.charAt(number.length() - 1));
        return before + number + (joined && spelt ? " " : "") + after;
    }

    /** The name alone, in the plural where the language has one: megawatts, 메가와트. */
    public static String name(Unit unit, String language) {
        String name =
                pattern(unit, false, language).replace(NUMBER, " ").strip().replaceAll(" {2,}", " ");
        return name.isEmpty() ? unit.code() : name;
    }

    private static String pattern(Unit unit, boolean one, String language) {
        String key = (language.equals("ko") ? "ko." : one ? "en1." : "en.") + unit.code();
        String known = PATTERNS.get(key);
        if (known != null) {
            return known;
        }
        String found = find(unit, one, language.equals("ko") ? ULocale.KOREAN : ULocale.ENGLISH);
        if (PATTERNS.size() < MOST) {
            PATTERNS.put(key, found);
        }
        return found;
    }

    private static String find(Unit unit, boolean one, ULocale language) {
        String code = unit.code();
        String ours = ours(code, one, language);
        if (ours != null) {
            return ours;
        }
        if (unit.isCurrency()) {
            return currency(code, one, language);
        }
        String rate = rate(code, language);
        if (rate != null) {
            return rate;
        }
        MeasureUnit measure = Measures.of(code);
        return measure == null
                ? NUMBER + " " + (code.matches("[a-z0-9-]+") ? code.replace('-', ' ') : code)
                : measure(measure, one, language);
    }

    private static @Nullable String ours(String code, boolean one, ULocale language) {
        String key = language.getLanguage() + "." + code;
        if (!OURS.containsKey(key)) {
            return null;
        }
        String pattern = OURS.getString(key);
        boolean plural = one && language.equals(ULocale.ENGLISH) && pattern.matches("\\{0} [a-zA-Z -]*[a-z]s");
        return plural && !code.equals("gpu-hours") ? pattern.substring(0, pattern.length() - 1) : pattern;
    }

    private static String currency(String code, boolean one, ULocale language) {
        String name = Currency.getInstance(code)
                .getName(language, Currency.PLURAL_LONG_NAME, one ? "one" : "other", new boolean[1]);
        return NUMBER + " " + (name == null || name.isBlank() ? code : name);
    }

    /** The price of a currency in another, such as {@code krw-per-usd}. */
    private static @Nullable String rate(String code, ULocale language) {
        Matcher matcher = RATE.matcher(code);
        if (!matcher.matches()) {
            return null;
        }
        String price = matcher.group(1).toUpperCase(Locale.ROOT);
        String of = matcher.group(2).toUpperCase(Locale.ROOT);
        if (!Unit.isCurrency(price) || !Unit.isCurrency(of)) {
            return null;
        }
        String amount = find(new Unit(price), false, language);
        if (language.equals(ULocale.KOREAN)) {
            return name(new Unit(of), "ko") + "당 " + amount;
        }
        return amount + " per "
                + Currency.getInstance(of).getName(language, Currency.PLURAL_LONG_NAME, "one", new boolean[1]);
    }

    private static String measure(MeasureUnit unit, boolean one, ULocale language) {
        int sample = one && language.equals(ULocale.ENGLISH) ? 1 : 480;
        String written = NumberFormatter.withLocale(language)
                .unit(unit)
                .unitWidth(UnitWidth.FULL_NAME)
                .format(sample)
                .toString();
        String pattern = written.replaceFirst("(?<!\\d)" + sample + "(?!\\d)", Matcher.quoteReplacement(NUMBER));
        String named = pattern.contains(NUMBER) ? pattern : NUMBER + " " + unit.getIdentifier();
        return named.replace("와트⋅시간", "와트시")
                .replace("메트릭 톤", "톤")
                .replace("metric ton", "tonne")
                .replace('⋅', '·');
    }
}
