package org.claimboard.quantity;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.Ordered;
import org.jspecify.annotations.Nullable;

/** The measure of CLDR that a code means: by its identifier, in the plural and in British spelling too, or by its sign. */
final class Measures {

    private static final List<String> PREFIXES = List.of("", "kilo", "mega", "giga", "tera");
    private static final List<String> PREFIXED =
            List.of("watt", "watt-hour", "byte", "bit", "hertz", "joule", "meter", "gram");
    private static final Map<String, String> BY_SIGN = signs();

    private Measures() {}

    /** Null if none goes by the code. */
    static @Nullable MeasureUnit of(String code) {
        MeasureUnit exact = identified(code);
        if (exact != null) {
            return exact;
        }
        String sign = BY_SIGN.get(code.replace("²", "2").replace("³", "3"));
        if (sign != null) {
            return identified(sign);
        }
        return identified(singular(code.replace("metre", "meter").replace("litre", "liter")));
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
                    .strip()
                    .replace("²", "2")
                    .replace("³", "3");
        } catch (RuntimeException e) {
            return;
        }
        // Lower-case words are names: min and day are codes of their own.
        String before = signs.putIfAbsent(sign, identifier);
        if (before != null && !before.equals(identifier)) {
            shared.add(sign);
        }
    }
}
