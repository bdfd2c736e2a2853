package org.claimboard.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Direction;
import org.claimboard.record.QuantityKind;

/** Quantities with all that they may have, in canonical form. */
final class AnyQuantity {

    private static final List<String> UNITS =
            List.of("USD", "KRW", "percent", "cases", "megawatt-hour", "km/h", "명", "won-per-kilowatt-hour");

    private static final List<String> PERIODS = List.of(
            "2026",
            "2026-H1",
            "2026-Q3",
            "2026-03",
            "2026-03-05",
            "2024/2026",
            "2026-01/2026-06",
            "2026-01-01/2026-06-30",
            "FY2026",
            "FY2026@04",
            "FY2026@2025-10");

    private AnyQuantity() {}

    static void into(ObjectNode quantity, Random random) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
        if (random.nextBoolean()) {
            quantity.put("value", number);
        } else {
            quantity.put("lower", number).put("upper", number.add(BigDecimal.ONE));
        }
        quantity.put("unit", pick(UNITS, random));
        if (random.nextBoolean()) {
            quantity.putObject("per")
                    .put("value", random.nextBoolean() ? BigDecimal.ONE : BigDecimal.valueOf(100_000))
                    .put("unit", pick(List.of("people", "kilowatt-hour", "years", "가구"), random));
        }
        QuantityKind kind = random.nextInt(4) == 0 ? null : pick(List.of(QuantityKind.values()), random);
        if (kind != null) {
            quantity.put("kind", kind.word());
        }
        if (kind != null && kind.isMove()) {
            quantity.put("direction", pick(List.of(Direction.values()), random).word());
            quantity.put("base", pick(List.of(ChangeBase.values()), random).word());
        }
        quantity.put("stated", "so many");
        if (random.nextBoolean()) {
            quantity.put("period", pick(PERIODS, random));
        }
        if (random.nextBoolean()) {
            ObjectNode scope = quantity.putObject("scope");
            scope.putObject("phase").put("en", "trial");
            scope.putObject("population").put("en", "adults");
            scope.putObject("place").put("ko", "항구");
            scope.putObject("method").put("en", "survey");
            ObjectNode condition = scope.putArray("conditions").addObject();
            condition.putObject("name").put("en", "Dose");
            condition.putObject("text").put("en", pick(List.of("5 mg", "10 mg"), random));
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
