package org.claimboard.quantity;

import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.MeasureUnit.MeasurePrefix;
import com.ibm.icu.util.UResourceBundle;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * How large the measures of CLDR are, as exact fractions of their base units. The sizes are CLDR's own (Unicode Technical
 * Standard 35, part 6, Unit Conversion), as ICU4J brings them. What CLDR only measures, such as π or the mass of the
 * earth, is as exact as it is written there.
 */
final class UnitData {

    private static final String ROOT = "com/ibm/icu/impl/data/icudata";
    private static final Map<String, String> CONSTANTS = constants();
    private static final Map<String, Entry> SIZES = sizes();

    private UnitData() {}

    /**
     * A row of CLDR's table.
     *
     * @param target the base unit, or a product of such
     */
    private record Entry(String target, BigFraction factor, BigFraction offset) {}

    /** Null if CLDR does not say, or not by a factor. */
    static @Nullable ReducedUnit reduce(MeasureUnit unit) {
        if (unit.getComplexity() == MeasureUnit.Complexity.MIXED) {
            return null;
        }
        ReducedUnit product = null;
        for (MeasureUnit single : unit.splitToSingleUnits()) {
            ReducedUnit one = single(single);
            if (one == null) {
                return null;
            }
            product = product == null ? one : product.times(one);
        }
        if (product == null) {
            return null;
        }
        long each = unit.getConstantDenominator();
        return each == 0 ? product : product.times(BigFraction.of(1).divide(BigFraction.of(each)));
    }

    private static @Nullable ReducedUnit single(MeasureUnit single) {
        MeasurePrefix prefix = single.getPrefix();
        int power = single.getDimensionality();
        ReducedUnit plain =
                plain(single.withPrefix(MeasurePrefix.ONE).withDimensionality(1).getIdentifier());
        if (plain == null) {
            return null;
        }
        ReducedUnit prefixed = prefix == MeasurePrefix.ONE
                ? plain
                : plain.times(BigFraction.of(prefix.getBase()).pow(prefix.getPower()));
        return prefixed.power(power);
    }

    private static @Nullable ReducedUnit plain(String identifier) {
        if (identifier.equals("gram")) {
            return ReducedUnit.base("gram");
        }
        Entry entry = SIZES.get(identifier);
        if (entry == null) {
            return null;
        }
        if (entry.target.equals(identifier)) {
            return ReducedUnit.base(identifier);
        }
        ReducedUnit target = reduce(MeasureUnit.forIdentifier(entry.target));
        return target == null
                ? null
                : target.times(entry.factor).from(target.factor().multiply(entry.offset));
    }

    private static Map<String, String> constants() {
        Map<String, String> constants = new HashMap<>();
        each("unitConstants").forEach(row -> constants.put(row.getKey(), row.getString()));
        return Ordered.of(constants);
    }

    private static Map<String, Entry> sizes() {
        Map<String, Entry> sizes = new HashMap<>();
        each("convertUnits").forEach(row -> {
            String factor = field(row, "factor");
            if (factor != null) {
                String offset = field(row, "offset");
                sizes.put(
                        row.getKey(),
                        new Entry(
                                row.get("target").getString(),
                                reckon(factor),
                                offset == null ? BigFraction.ZERO : reckon(offset)));
            }
        });
        return Ordered.of(sizes);
    }

    private static @Nullable String field(UResourceBundle row, String name) {
        return row.containsKey(name) ? row.get(name).getString() : null;
    }

    private static Stream<UResourceBundle> each(String table) {
        UResourceBundle rows = UResourceBundle.getBundleInstance(ROOT, "units").get(table);
        return Stream.iterate(0, i -> i < rows.getSize(), i -> i + 1).map(rows::get);
    }

    /** Products, with all that stands behind the one stroke below it, as CLDR writes them: {@code ft_to_m/12*12}. */
    private static BigFraction reckon(String expression) {
        List<String> sides = List.of(expression.split("/", -1));
        BigFraction above = product(sides.get(0));
        return sides.size() == 1 ? above : above.divide(product(sides.get(1)));
    }

    private static BigFraction product(String factors) {
        return Stream.of(factors.split("\\*", -1))
                .map(String::strip)
                .map(UnitData::value)
                .reduce(BigFraction.ONE, BigFraction::multiply);
    }

    private static BigFraction value(String factor) {
        String constant = CONSTANTS.get(factor);
        return constant == null ? ReducedUnit.fraction(new BigDecimal(factor)) : reckon(constant);
    }
}
