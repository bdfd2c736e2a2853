package org.claimboard.quantity;

import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/** How large each unit is: by a short table of our own, else by CLDR; money and what is counted are what they are. */
final class UnitSizes {

    private static final ResourceBundle OURS = ResourceBundle.getBundle(
            "org.claimboard.quantity.unit-sizes", Locale.ROOT, UnitSizes.class.getClassLoader());
    private static final Pattern RATE = Pattern.compile("(.+?)(?:-per-|/)(.+)");
    /** How many of the other: 100000-people, 100,000 people. */
    private static final Pattern MANY = Pattern.compile("([1-9][0-9]*)[- ]?(.+)");

    private static final int DEEPEST = 4;

    /** No more than a newsroom ever counts in; others are reckoned each time. */
    private static final int MOST = 10_000;

    private static final Map<String, ReducedUnit> KNOWN = new ConcurrentHashMap<>();

    private UnitSizes() {}

    static ReducedUnit of(Unit unit) {
        ReducedUnit known = KNOWN.get(unit.code());
        if (known != null) {
            return known;
        }
        ReducedUnit reduced = reduce(unit.code(), 0);
        if (KNOWN.size() < MOST) {
            KNOWN.put(unit.code(), reduced);
        }
        return reduced;
    }

    static ReducedUnit of(UnitPer counted) {
        Denominator per = counted.per();
        ReducedUnit unit = of(counted.unit());
        return per == null ? unit : unit.times(of(per).power(-1));
    }

    private static ReducedUnit of(Denominator per) {
        return of(per.unit()).times(ReducedUnit.fraction(per.value()));
    }

    /** See {@link Conversion#apart}. */
    static UnitPer apart(UnitPer counted) {
        Matcher rate = RATE.matcher(counted.unit().code());
        if (counted.per() != null || !rate.matches() || !Unit.isCode(rate.group(1)) || !Unit.isCode(rate.group(2))) {
            return new UnitPer(money(counted.unit()), counted.per());
        }
        Matcher many = MANY.matcher(rate.group(2));
        boolean several = many.matches() && Unit.isCode(many.group(2));
        Denominator per = several
                ? new Denominator(new BigDecimal(many.group(1)), new Unit(many.group(2)))
                : Denominator.of(rate.group(2));
        UnitPer apart = new UnitPer(money(new Unit(rate.group(1))), per);
        boolean same = of(apart).dimension().equals(of(counted.unit()).dimension());
        return same ? apart : counted;
    }

    /** Money that goes by a word, 원, is the currency; every other unit is what it is. */
    private static Unit money(Unit unit) {
        ReducedUnit reduced = of(unit);
        return reduced.dimension().keySet().stream()
                .filter(Unit::isCurrency)
                .filter(currency -> reduced.equals(ReducedUnit.base(currency)))
                .findFirst()
                .map(Unit::new)
                .orElse(unit);
    }

    private static ReducedUnit reduce(String code, int depth) {
        if (OURS.containsKey(code)) {
            return ours(code, OURS.getString(code), depth);
        }
        if (Unit.isCurrency(code)) {
            return ReducedUnit.base(code);
        }
        MeasureUnit measure = Measures.of(code);
        ReducedUnit measured = measure == null ? null : UnitData.reduce(measure);
        if (measured != null) {
            return measured;
        }
        ReducedUnit rate = depth < DEEPEST ? rate(code, depth) : null;
        if (rate != null) {
            return rate;
        }
        String meant = depth < DEEPEST ? UnitCodes.meantBy(code) : null;
        return meant == null ? ReducedUnit.base(code) : reduce(meant, depth + 1);
    }

    private static ReducedUnit ours(String code, String size, int depth) {
        if (size.isEmpty() || depth >= DEEPEST) {
            return ReducedUnit.base(code);
        }
        List<String> words = List.of(size.split(" ", 2));
        return reduce(words.get(1), depth + 1).times(fraction(words.get(0)));
    }

    private static BigFraction fraction(String text) {
        List<String> sides = List.of(text.split("/", -1));
        BigFraction above = ReducedUnit.fraction(new BigDecimal(sides.get(0)));
        return sides.size() == 1 ? above : above.divide(ReducedUnit.fraction(new BigDecimal(sides.get(1))));
    }

    private static @Nullable ReducedUnit rate(String code, int depth) {
        Matcher rate = RATE.matcher(code);
        if (!rate.matches()) {
            return null;
        }
        ReducedUnit amount = reduce(rate.group(1), depth + 1);
        Matcher many = MANY.matcher(rate.group(2));
        ReducedUnit each = many.matches()
                ? reduce(many.group(2), depth + 1).times(fraction(many.group(1)))
                : reduce(rate.group(2), depth + 1);
        return amount.times(each.power(-1));
    }
}
