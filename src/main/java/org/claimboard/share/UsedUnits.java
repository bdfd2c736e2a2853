package org.claimboard.share;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimboard.api.QuantityRepresentation;
import org.claimboard.api.UnitRepresentation;

/** The units that numbers here are counted in. */
final class UsedUnits {

    private static final int MOST = 10_000;

    private UsedUnits() {}

    /** All units in which something is stated, converted or compared, each once, by code; no more than ten thousand. */
    static void all(PublishedRecords records, Consumer<UnitRepresentation> each) {
        SortedMap<String, UnitRepresentation> units = new TreeMap<>();
        Consumer<String> found = code -> {
            if (units.size() < MOST) {
                units.computeIfAbsent(code, UnitRepresentation::of);
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
}
