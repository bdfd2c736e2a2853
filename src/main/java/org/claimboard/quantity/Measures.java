package org.claimboard.quantity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/** The measure of CLDR that a code means: by its identifier, in the plural and in British spelling too, or by its sign. */
final class Measures {

    private static final List<String> PREFIXES =
            List.of("", "nano", "micro", "milli", "centi", "hecto", "kilo", "mega", "giga", "tera", "peta");
    private static final List<String> PREFIXED = List.of(
            "watt",
            "watt-hour",
            "byte",
            "bit",
            "hertz",
            "joule",
            "meter",
            "gram",
            "liter",
            "second",
            "volt",
            "ampere",
            "pascal",
            "calorie",
            "tonne",
            "sievert",
            "becquerel",
            "coulomb",
            "farad",
            "newton",
            "electronvolt");
    private static final Map<String, String> BY_SIGN = signs();

    /** Reading a code and naming its measure costs more than drawing a figure in it. */
    private static final Cache<String, Optional<MeasureUnit>> KNOWN =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private Measures() {}

    /** Null if none goes by the code. */
    static @Nullable MeasureUnit of(String code) {
        return KNOWN.get(code, unit -> Optional.ofNullable(found(unit))).orElse(null);
    }

    private static @Nullable MeasureUnit found(String code) {
        MeasureUnit exact = identified(code);
        if (exact != null) {
            return exact;
        }
        String plain = plain(code);
        String sign = signed(plain);
        if (sign != null) {
            return identified(sign);
        }
        String[] sides = plain.split("/", 2);
        String each = sides.length == 2 ? signed(sides[1]) : null;
        if (each != null && signed(sides[0]) != null) {
            return identified(signed(sides[0]) + "-per-" + each);
        }
        return identified(singular(code.replace("metre", "meter").replace("litre", "liter")));
    }

    /** Keyboards have no letter for micro. */
    private static @Nullable String signed(String sign) {
        String micro = sign.startsWith("u") ? BY_SIGN.get("μ" + sign.substring(1)) : null;
        return BY_SIGN.getOrDefault(sign, micro);
    }

    /** A sign without the characters that stand for several: ㎡ is m2, and both letters for micro are one. */
    static String plain(String sign) {
        return Normalizer.normalize(sign, Normalizer.Form.NFKC).replace('µ', 'μ');
    }

    private static String singular(String code) {
        if (code.contains("-per-")) {
            String[] sides = code.split("-per-", 2);
            return singular(sides[0]) + "-per-" + singular(sides[1]);
        }
        if (code.equals("feet") || code.endsWith("-feet")) {
            return code.substring(0, code.length() - 4) + "foot";
        }
        if (code.endsWith("inches")) {
            return code.substring(0, code.length() - 2);
        }
        if (code.endsWith("ies")) {
            return code.substring(0, code.length() - 3) + "y";
        }
        return code.endsWith("s") && !code.endsWith("ss") ? code.substring(0, code.length() - 1) : code;
    }

    private static @Nullable MeasureUnit identified(String code) {
        if (!code.matches("[a-z][a-z0-9-]*")) {
            return null;
        }
        try {
            MeasureUnit unit = MeasureUnit.forIdentifier(code);
            // Some units can be parsed and not be named: they are as good as unknown.
            NumberFormatter.withLocale(ULocale.ENGLISH)
                    .unit(unit)
                    .unitWidth(UnitWidth.FULL_NAME)
                    .format(1);
            return unit;
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The signs of English, save those that two measures share. */
    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (MeasureUnit unit : MeasureUnit.getAvailable()) {
            if (!unit.getType().equals("currency")) {
                put(unit.getIdentifier(), signs, shared);
            }
        }
        PREFIXED.forEach(base -> PREFIXES.forEach(prefix -> put(prefix + base, signs, shared)));
        shared.forEach(signs::remove);
        // CLDR knows the sign kWh and writes the others as products.
        signs.put("Wh", "watt-hour");
        signs.put("MWh", "megawatt-hour");
        signs.put("GWh", "gigawatt-hour");
        signs.put("TWh", "terawatt-hour");
        signs.put("s", "second");
        signs.put("h", "hour");
        signs.put("bps", "bit-per-second");
        signs.put("kbps", "kilobit-per-second");
        signs.put("Mbps", "megabit-per-second");
        signs.put("Gbps", "gigabit-per-second");
        signs.put("Tbps", "terabit-per-second");
        return Ordered.of(signs);
    }

    private static void put(String identifier, Map<String, String> signs, Set<String> shared) {
        String sign;
        try {
            sign = NumberFormatter.withLocale(ULocale.ENGLISH)
                    .unit(MeasureUnit.forIdentifier(identifier))
                    .unitWidth(UnitWidth.SHORT)
                    .format(480)
                    .toString()
                    .replace("480", "")
                    .strip();
        } catch (RuntimeException e) {
            return;
        }
        // Lower-case words are names: min and day are codes of their own.
        String before = signs.putIfAbsent(plain(sign), identifier);
        if (before != null && !before.equals(identifier)) {
            shared.add(plain(sign));
        }
    }
}
