package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.record.Period;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the number of a row, with all that it means. */
final class RowQuantity {

    static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,30}|\\d{1,3}(,\\d{3}){1,9})(\\.\\d{1,30})?");

    private final RowCells cells;
    private final ObjectNode quantity = JsonNodeFactory.instance.objectNode();

    private RowQuantity(RowCells cells) {
        this.cells = cells;
    }

    /** The quantity as claim files have it; empty if the row has none. */
    static ObjectNode of(RowCells cells) {
        return new RowQuantity(cells).read();
    }

    private ObjectNode read() {
        numbers();
        cells.put("unit", quantity, Field.QUANTITY_UNIT, RowQuantity::unit, SheetRule.UNIT);
        per();
        cells.word("kind", quantity, Field.QUANTITY_KIND, CellWords.FIGURE, SheetRule.FIGURE);
        cells.word("direction", quantity, Field.QUANTITY_DIRECTION, CellWords.DIRECTION, SheetRule.FIGURE);
        cells.word("base", quantity, Field.QUANTITY_BASE, CellWords.BASE, SheetRule.FIGURE);
        cells.put(
                "period",
                quantity,
                Field.QUANTITY_PERIOD,
                cell -> Period.read(cell).map(Period::code),
                SheetRule.PERIOD);
        cells.line("stated", quantity, Field.QUANTITY_STATED);
        return quantity;
    }

    private void numbers() {
        BigDecimal value = number("value", Field.QUANTITY_VALUE);
        BigDecimal lower = number("lower", Field.QUANTITY_LOWER);
        BigDecimal upper = number("upper", Field.QUANTITY_UPPER);
        if (value != null && (lower != null || upper != null)) {
            cells.fault(lower == null ? Field.QUANTITY_UPPER : Field.QUANTITY_LOWER, SheetRule.BOUNDS);
        } else if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            cells.fault(Field.QUANTITY_LOWER, SheetRule.BOUNDS);
        }
    }

    private @Nullable BigDecimal number(String name, Field field) {
        String cell = cells.line(field);
        if (cell.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            cells.fault(field, SheetRule.NUMBER);
            return null;
        }
        BigDecimal number = new BigDecimal(cell.replace(",", ""));
        quantity.put(name, number);
        return number;
    }

    /** The code of the unit that a cell means; beside a number, the word for years is the calendar's. */
    private static Optional<String> unit(String cell) {
        return Optional.ofNullable(CellWords.UNIT.of(cell))
                .or(() -> TypedUnits.read(cell).map(Unit::code));
    }

    private void per() {
        String cell = cells.line(Field.QUANTITY_PER);
        if (!cell.isEmpty()) {
            DenominatorNames.read(cell)
                    .ifPresentOrElse(each -> each.into(quantity), () -> cells.fault(Field.QUANTITY_PER, SheetRule.PER));
        }
    }
}
