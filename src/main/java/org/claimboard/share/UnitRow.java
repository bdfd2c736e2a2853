package org.claimboard.share;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.api.QuantityRepresentation;
import org.claimboard.quantity.UnitNames;
import org.claimboard.quantity.UnitSize;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Unit;

/** A unit that numbers here are counted in, with its size. */
record UnitRow(Unit unit, UnitSize size) {

    private static final int MOST = 10_000;

    /** All units in which something is stated, converted or compared, each once, by code; no more than ten thousand. */
    static void all(PublishedRecords records, Consumer<UnitRow> each) {
        SortedMap<String, UnitRow> units = new TreeMap<>();
        Consumer<String> found = code -> {
            if (units.size() < MOST) {
                units.computeIfAbsent(code, UnitRow::of);
            }
        };
        records.quantities(row -> codes(row.quantity()).forEach(found));
        records.comparisons(comparison -> {
            found.accept(comparison.unit());
            Stream.ofNullable(comparison.per()).forEach(per -> found.accept(per.unit()));
        });
        units.values().forEach(each);
    }

    private static Stream<String> codes(QuantityRepresentation quantity) {
        return Stream.of(
                        Stream.of(quantity.unit()),
                        Stream.ofNullable(quantity.per()).map(per -> per.unit()),
                        quantity.conversions().stream().map(QuantityRepresentation.ConversionRepresentation::unit))
                .flatMap(codes -> codes);
    }

    private static UnitRow of(String code) {
        Unit unit = new Unit(code);
        return new UnitRow(unit, UnitSize.of(unit));
    }

    LocalizedText name() {
        return LocalizedText.of(Map.of("en", UnitNames.name(unit, "en"), "ko", UnitNames.name(unit, "ko")));
    }

    /** Base units with their powers, as in {@code kilogram second^-2}. */
    String dimension() {
        return size.dimension().entrySet().stream()
                .map(base -> base.getValue() == 1 ? base.getKey() : base.getKey() + "^" + base.getValue())
                .collect(Collectors.joining(" "));
    }
}
