package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.Sense;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.record.Period;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the number of a row, with all that it means. */
final class RowQuantity {

    private final RowCells cells;
    private final Factor factor;
    private final ObjectNode quantity = JsonNodeFactory.instance.objectNode();
    private @Nullable Sense sense;

    private RowQuantity(RowCells cells, Factor factor) {
        this.cells = cells;
        this.factor = factor;
    }

    /** The quantity as claim files have it; empty if the row has none. */
    static ObjectNode of(RowCells cells, Factor factor) {
        return new RowQuantity(cells, factor).read();
    }

    private ObjectNode read() {
        String unitCell = unitCell();
        CellNumber value = number(Field.QUANTITY_VALUE, unitCell);
        CellNumber lower = number(Field.QUANTITY_LOWER, unitCell);
        CellNumber upper = number(Field.QUANTITY_UPPER, unitCell);
        bounds(value, lower, upper);
        unit(Stream.of(value, lower, upper).filter(Objects::nonNull).findFirst().orElse(null));
        per();
        kind();
        cells.put(
                "period",
                quantity,
                Field.QUANTITY_PERIOD,
                cell -> Period.read(cell).map(Period::code),
                SheetRule.PERIOD);
        cells.line("stated", quantity, Field.QUANTITY_STATED);
        stated(value);
        return quantity;
    }

    /** What the unit's column says, or the name of the number's: 금액(억 원), Cost ($bn). */
    private String unitCell() {
        String cell = cells.line(Field.QUANTITY_UNIT);
        return cell.isEmpty() ? cells.unitInName(Field.QUANTITY_VALUE) : cell;
    }

    private @Nullable CellNumber number(Field field, String unitCell) {
        String cell = cells.line(field);
        if (cell.isEmpty() || cell.matches("[-–—.]|[Nn]/?[Aa]|없음|해당 ?없음|미상")) {
            return null;
        }
        if (GluedNumber.isIn(cell) && !cells.isSettled(field)) {
            cells.fault(field, SheetRule.GLUED);
            return null;
        }
        Optional<CellNumber> read = CellNumber.read(cell);
        boolean unitless = read.isEmpty() || read.get().unit() == null;
        if (unitless
                && !unitCell.isEmpty()
                && (read.isEmpty() || plain(unitCell).isEmpty())) {
            Optional<CellNumber> bare = read;
            read = CellNumber.in(unitCell, cell).or(() -> bare);
        }
        if (read.isEmpty()) {
            cells.fault(field, SheetRule.NUMBER);
            return null;
        }
        return scaled(read.get(), field, unitCell);
    }

    private @Nullable CellNumber scaled(CellNumber read, Field field, String unitCell) {
        Unit unit = read.unit() == null ? plain(unitCell).orElse(null) : read.unit();
        if (!factor.isFor(unit)) {
            return read;
        }
        if (factor.isOpen()) {
            cells.fault(field, SheetRule.FACTOR);
            return null;
        }
        return read.times(factor.value());
    }

    private void bounds(@Nullable CellNumber value, @Nullable CellNumber lower, @Nullable CellNumber upper) {
        if (value != null && (lower != null || upper != null)) {
            cells.fault(lower == null ? Field.QUANTITY_UPPER : Field.QUANTITY_LOWER, SheetRule.BOUNDS);
            return;
        }
        BigDecimal least = lower == null ? null : lower.value();
        BigDecimal most = upper == null ? null : upper.value();
        if ((lower != null && least == null) || (upper != null && most == null)) {
            cells.fault(least == null ? Field.QUANTITY_LOWER : Field.QUANTITY_UPPER, SheetRule.NUMBER);
            return;
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            cells.fault(Field.QUANTITY_LOWER, SheetRule.BOUNDS);
            return;
        }
        put("value", value == null ? null : value.value());
        put("lower", value == null ? least : value.lower());
        put("upper", value == null ? most : value.upper());
        if (value != null && value.qualifier() != null) {
            quantity.put("qualifier", value.qualifier().word());
        }
    }

    private void put(String name, @Nullable BigDecimal number) {
        if (number != null) {
            quantity.put(name, number);
        }
    }

    /** The unit that the number's own words say, or the one of the column; a column that says another is asked about. */
    private void unit(@Nullable CellNumber number) {
        String cell = cells.line(Field.QUANTITY_UNIT);
        Unit spoken = number == null ? null : number.unit();
        sense = number == null ? null : number.sense();
        if (spoken == null) {
            cells.put("unit", quantity, Field.QUANTITY_UNIT, word -> plain(word).map(Unit::code), SheetRule.UNIT);
            if (cell.isEmpty() && number != null) {
                plain(cells.unitInName(Field.QUANTITY_VALUE)).ifPresent(unit -> quantity.put("unit", unit.code()));
            }
            return;
        }
        quantity.put("unit", spoken.code());
        Optional<Unit> column = plain(cell).or(() -> CellNumber.in(cell, "5").map(CellNumber::unit));
        if (!cell.isEmpty() && !cells.isSettled(Field.QUANTITY_UNIT)) {
            if (column.isEmpty()) {
                cells.fault(Field.QUANTITY_UNIT, SheetRule.UNIT);
            } else if (!column.get().equals(spoken)) {
                cells.fault(Field.QUANTITY_UNIT, SheetRule.UNITS_DIFFER);
            }
        }
    }

    /** The unit that a cell means; beside a number, the word for years is the calendar's. */
    private static Optional<Unit> plain(String cell) {
        if (CellNumber.isScale(cell)) {
            return Optional.empty();
        }
        String year = CellWords.UNIT.of(cell);
        return year != null ? Optional.of(new Unit(year)) : TypedUnits.read(cell);
    }

    private void per() {
        String cell = cells.line(Field.QUANTITY_PER);
        if (!cell.isEmpty()) {
            DenominatorNames.read(cell)
                    .ifPresentOrElse(each -> each.into(quantity), () -> cells.fault(Field.QUANTITY_PER, SheetRule.PER));
        } else if (sense != null && sense.per() != null) {
            sense.per().into(quantity);
        }
    }

    /** What the columns say, or else the words of the number where they leave no doubt. */
    private void kind() {
        cells.word("kind", quantity, Field.QUANTITY_KIND, CellWords.FIGURE, SheetRule.FIGURE);
        cells.word("direction", quantity, Field.QUANTITY_DIRECTION, CellWords.DIRECTION, SheetRule.FIGURE);
        cells.word("base", quantity, Field.QUANTITY_BASE, CellWords.BASE, SheetRule.FIGURE);
        QuantityKind kind = sense == null ? null : sense.kind().recorded();
        if (sense == null || kind == null || !kind.isMove() || quantity.has("kind")) {
            return;
        }
        quantity.put("kind", kind.word());
        if (sense.direction() != null && !quantity.has("direction")) {
            quantity.put("direction", sense.direction().word());
        }
    }

    /** A number that is more than figures is kept as it was written, too. */
    private void stated(@Nullable CellNumber value) {
        boolean written = value != null && (!value.isBare() || value.unit() != null);
        if (written && !quantity.has("stated")) {
            String unit = cells.line(Field.QUANTITY_UNIT);
            String cell = cells.line(Field.QUANTITY_VALUE);
            boolean apart = !unit.isEmpty()
                    && CellNumber.read(cell).filter(read -> read.unit() != null).isEmpty();
            quantity.put("stated", apart ? cell + " " + unit : cell);
        }
    }
}
