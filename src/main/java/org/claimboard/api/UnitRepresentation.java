package org.claimboard.api;

import java.math.BigInteger;
import java.util.stream.Collectors;
import org.claimboard.quantity.FigureNames;
import org.claimboard.quantity.UnitSize;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Unit;

/**
 * A unit with its size, for the files: a number of it, times the factor, plus the offset, counts its base units.
 *
 * @param dimension base units with their powers, as in {@code kilogram second^-2}
 */
public record UnitRepresentation(
        String code,
        LocalizedText name,
        String dimension,
        BigInteger factorNumerator,
        BigInteger factorDenominator,
        BigInteger offsetNumerator,
        BigInteger offsetDenominator) {

    public static UnitRepresentation of(String code) {
        Unit unit = new Unit(code);
        UnitSize size = UnitSize.of(unit);
        return new UnitRepresentation(
                code,
                FigureNames.of(unit),
                size.dimension().entrySet().stream()
                        .map(base -> base.getValue() == 1 ? base.getKey() : base.getKey() + "^" + base.getValue())
                        .collect(Collectors.joining(" ")),
                size.factor().getNumerator(),
                size.factor().getDenominator(),
                size.offset().getNumerator(),
                size.offset().getDenominator());
    }
}
