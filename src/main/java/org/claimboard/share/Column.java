package org.claimboard.share;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param type as Table Schema names it: {@code string}, {@code integer}, {@code number}, {@code boolean} or {@code date}
 * @param value what stands there; null for nothing
 */
record Column<R>(String name, String type, String description, Function<R, @Nullable Object> value) {

    /** The text of a cell, as it is. */
    @Nullable
    String text(R row) {
        Object found = value.apply(row);
        if (found instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (found instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return found == null ? null : found.toString();
    }

    /** Whether somebody may have typed what stands there. */
    boolean isText() {
        return type.equals("string");
    }
}
