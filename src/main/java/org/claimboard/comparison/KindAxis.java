package org.claimboard.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The scale of the figures of one kind: a change is not drawn beside a level.
 *
 * @param kind that of the figures; null if none says what it is
 */
record KindAxis(@Nullable QuantityKind kind, Axis axis) {

    /** A scale for each kind, that of the first figure first. Figures that do not say what they are stand on that. */
    static List<KindAxis> of(Unit unit, List<Standing> standings) {
        QuantityKind first = standings.stream()
                .filter(KindAxis::isDrawn)
                .flatMap(standing -> Stream.ofNullable(kindOf(standing)))
                .findFirst()
                .orElse(null);
        Map<String, List<Standing>> byKind = new LinkedHashMap<>();
        standings.stream().filter(KindAxis::isDrawn).forEach(standing -> {
            QuantityKind kind = kindOf(standing);
            byKind.computeIfAbsent(String.valueOf(kind == null ? first : kind), key -> new ArrayList<>())
                    .add(standing);
        });
        return byKind.values().stream()
                .flatMap(alike -> Axis.of(
                        unit,
                        alike.stream()
                                .flatMap(standing -> standing.normalised().numbers().stream())
                                .toList())
                        .map(axis -> new KindAxis(
                                alike.stream()
                                        .flatMap(standing -> Stream.ofNullable(kindOf(standing)))
                                        .findFirst()
                                        .orElse(null),
                                axis))
                        .stream())
                .toList();
    }

    /** The scale on which the figure stands, which is the first for one without a number; null if none has a number. */
    static @Nullable KindAxis of(Standing standing, List<KindAxis> axes) {
        if (axes.isEmpty()) {
            return null;
        }
        QuantityKind kind = kindOf(standing);
        return axes.stream()
                .filter(axis -> kind == null || Objects.equals(axis.kind(), kind))
                .findFirst()
                .orElse(axes.get(0));
    }

    private static boolean isDrawn(Standing standing) {
        return !standing.normalised().numbers().isEmpty();
    }

    private static @Nullable QuantityKind kindOf(Standing standing) {
        QuantityKind kind =
                standing.quantity() == null ? null : standing.quantity().kind();
        return kind == null ? null : kind.scale();
    }
}
