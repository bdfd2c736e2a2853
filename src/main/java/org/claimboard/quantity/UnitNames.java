package org.claimboard.quantity;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Phrases;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What units are called: by a table of our own, {@code messages/units_<tag>.properties}, else by CLDR, else as they are
 * written. Nothing is called by a counter that its code does not name.
 */
public final class UnitNames {

    /** Stands for the number in {@link #sign}. */
    public static final String NUMBER = "{0}";

    /** The language of whose words codes are made. */
    private static final ULocale OF_CODES = ULocale.ENGLISH;

    /** How a plural of our table, or of a code, is made a singular, in the languages that tell them apart so. */
    private static final Map<ULocale, UnaryOperator<String>> SINGULARS = Map.of(OF_CODES, UnitNames::singular);

    private static final Map<ULocale, Optional<ResourceBundle>> OURS = new ConcurrentHashMap<>();
    private static final Pattern RATE = Pattern.compile("([^/]+?)(?:-per-|/)([^/]+)");
    private static final Pattern CURRENCY = Pattern.compile("[a-z]{3}|[A-Z]{3}");
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9-]{2,}");
    private static final Pattern PLURAL = Pattern.compile("[a-z -]*[^isu]s");
    private static final Pattern SIBILANT = Pattern.compile("[a-z -]*(?:ss|x|ch|sh)es");
    private static final Map<String, String> IRREGULAR =
            Map.of("people", "person", "women", "woman", "men", "man", "children", "child");
    /** A thing, and what it is counted by. */
    private static final Pattern COUNTED = Pattern.compile("([가-힣]{2,}|GPU) \\{0}(?:[명개대건장채회]|시간)");

    /** Codes in the language's own letters are counters, which stand at the number. */
    private static final Map<ULocale, Pattern> OWN_LETTERS = Map.of(ULocale.KOREAN, Pattern.compile("[가-힣]+"));

    /** Of each language, unit and grammatical number: no more than a desk ever names, for others are not kept. */
    private static final int MOST = 10_000;

    private static final Map<String, String> PATTERNS = new ConcurrentHashMap<>();

    private UnitNames() {}

    /**
     * A number with its unit.
     *
     * @param number as readers of the language write it
     * @param one whether it is exactly 1, which English tells apart
     * @param language BCP 47
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
        boolean apart = Phrases.of(language).find("number.unit-joined").isEmpty();
        return before + number + (joined && spelt && apart ? " " : "") + after;
    }

    /** The name alone, in the plural where the language has one: megawatts, 메가와트; what is counted, not the counter. */
    public static String name(Unit unit, String language) {
        String alone = find("name." + unit.code(), locale(language));
        if (alone != null) {
            return alone;
        }
        Matcher counted = COUNTED.matcher(pattern(unit, false, language));
        if (counted.matches()) {
            return counted.group(1);
        }
        String name =
                pattern(unit, false, language).replace(NUMBER, " ").strip().replaceAll(" {2,}", " ");
        return name.isEmpty() ? unit.code() : name;
    }

    /**
     * How a measure of CLDR is written where there is little room, such as {@code {0} MW}; null of what CLDR does not measure
     * or we call otherwise.
     */
    public static @Nullable String sign(Unit unit, String language) {
        ULocale reader = locale(language);
        MeasureUnit measure = Measures.of(unit.code());
        if (measure == null || ours(unit.code(), false, reader) != null) {
            return null;
        }
        return written(measure, UnitWidth.SHORT, 480, reader)
                .replaceFirst("⋅(?:시간|hr)$", "h")
                .replace('⋅', '·');
    }

    /** Whether two units measure the same, as miles and kilometres do, or are both shares of a hundred. */
    public static boolean measureAlike(Unit one, Unit other) {
        MeasureUnit mine = Measures.of(one.code());
        MeasureUnit theirs = Measures.of(other.code());
        String type = mine == null || theirs == null ? null : mine.getType();
        return (type != null && theirs != null && type.equals(theirs.getType()))
                || (one.code().startsWith("percent") && other.code().startsWith("percent"));
    }

    /** Whether our own table has a name for the code. */
    static boolean isOurs(String code) {
        return find(code, OF_CODES) != null;
    }

    private static String pattern(Unit unit, boolean one, String language) {
        ULocale reader = locale(language);
        String key = reader + (one ? "1." : ".") + unit.code();
        String known = PATTERNS.get(key);
        if (known != null) {
            return known;
        }
        String found = find(unit, one, reader);
        if (PATTERNS.size() < MOST) {
            PATTERNS.put(key, found);
        }
        return found;
    }

    private static String find(Unit unit, boolean one, ULocale language) {
        String code = unit.code();
        Pattern letters = OWN_LETTERS.get(language);
        if (letters != null && letters.matcher(code).matches()) {
            return NUMBER + code;
        }
        String known = known(code, one, language);
        return known == null ? asWritten(code, one, language) : known;
    }

    /** Null if nobody has a name for it. */
    private static @Nullable String known(String code, boolean one, ULocale language) {
        String named = named(code, one, language);
        if (named != null) {
            return named;
        }
        String same = UnitCodes.meantBy(code);
        if (same == null) {
            return rate(code, one, language);
        }
        String meant = named(same, one, language);
        return meant == null ? asWritten(same, one, language) : meant;
    }

    private static @Nullable String named(String code, boolean one, ULocale language) {
        String ours = ours(code, one, language);
        if (ours != null) {
            return ours;
        }
        if (Unit.isCurrency(code)) {
            return currency(code, one, language);
        }
        MeasureUnit measure = Measures.of(code);
        return measure == null ? null : measure(measure, one, language);
    }

    private static String asWritten(String code, boolean one, ULocale language) {
        if (WORDS.matcher(code).matches()) {
            String words = code.replace('-', ' ');
            return NUMBER + " " + (one ? one(words, language) : words);
        }
        return NUMBER + " " + code;
    }

    private static @Nullable String ours(String code, boolean one, ULocale language) {
        String pattern = find(code, language);
        return pattern != null && one && pattern.startsWith(NUMBER + " ")
                ? NUMBER + " " + one(pattern.substring(NUMBER.length() + 1), language)
                : pattern;
    }

    private static String one(String words, ULocale language) {
        return SINGULARS.getOrDefault(language, UnaryOperator.identity()).apply(words);
    }

    /** What our table of the language has; null if it has nothing. */
    private static @Nullable String find(String key, ULocale language) {
        return OURS.computeIfAbsent(language, UnitNames::table)
                .filter(table -> table.containsKey(key))
                .map(table -> table.getString(key))
                .orElse(null);
    }

    private static Optional<ResourceBundle> table(ULocale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    "messages.units",
                    language.toLocale(),
                    UnitNames.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static ULocale locale(String language) {
        return new ULocale(Phrases.of(language).tag());
    }

    private static String singular(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String one = IRREGULAR.get(last);
        if (one != null) {
            return words.substring(0, words.length() - last.length()) + one;
        }
        if (last.endsWith("ies") && last.length() > 4) {
            return words.substring(0, words.length() - 3) + "y";
        }
        if (SIBILANT.matcher(words).matches()) {
            return words.substring(0, words.length() - 2);
        }
        return PLURAL.matcher(words).matches() || words.equals("GPU-hours")
                ? words.substring(0, words.length() - 1)
                : words;
    }

    private static String currency(String code, boolean one, ULocale language) {
        String name = Currency.getInstance(code)
                .getName(language, Currency.PLURAL_LONG_NAME, one ? "one" : "other", new boolean[1]);
        return NUMBER + " " + (name == null || name.isBlank() ? code : name);
    }

    /** So much of one for each of another, such as {@code krw-per-usd} or {@code USD/bbl}, if both have names. */
    private static @Nullable String rate(String code, boolean one, ULocale language) {
        Matcher matcher = RATE.matcher(code);
        if (!matcher.matches()) {
            return null;
        }
        Phrases words = Phrases.of(language.getLanguage());
        String amount = side(matcher.group(1), one, language);
        String each = words.find("rate.currency").isPresent() && isCurrency(matcher.group(2))
                ? currency(matcher.group(2).toUpperCase(Locale.ROOT), true, language)
                : side(matcher.group(2), true, language);
        if (amount == null || each == null) {
            return null;
        }
        String of = each.replace(NUMBER, "").strip().replaceAll(" {2,}", " ");
        return words.say("rate", amount, of);
    }

    /** One side of a rate. */
    private static @Nullable String side(String code, boolean one, ULocale language) {
        if (isCurrency(code)) {
            return find(new Unit(code.toUpperCase(Locale.ROOT)), one, language);
        }
        String known = known(code, one, language);
        boolean word = known == null
                && language.equals(OF_CODES)
                && WORDS.matcher(code).matches();
        return word ? asWritten(code, one, language) : known;
    }

    private static boolean isCurrency(String code) {
        return CURRENCY.matcher(code).matches() && Unit.isCurrency(code.toUpperCase(Locale.ROOT));
    }

    private static String measure(MeasureUnit unit, boolean one, ULocale language) {
        int sample = one && SINGULARS.containsKey(language) ? 1 : 480;
        String named = written(unit, UnitWidth.FULL_NAME, sample, language);
        return named.replace("와트⋅시간", "와트시")
                .replace("메트릭 톤", "톤")
                .replace("metric ton", "tonne")
                .replace('⋅', '·');
    }

    private static String written(MeasureUnit unit, UnitWidth width, int sample, ULocale language) {
        String written = NumberFormatter.withLocale(language)
                .unit(unit)
                .unitWidth(width)
                .format(sample)
                .toString();
        String pattern = written.replaceFirst("(?<!\\d)" + sample + "(?!\\d)", Matcher.quoteReplacement(NUMBER));
        return pattern.contains(NUMBER) ? pattern : NUMBER + " " + unit.getIdentifier();
    }
}
