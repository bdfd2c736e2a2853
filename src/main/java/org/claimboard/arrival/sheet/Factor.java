package org.claimboard.arrival.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.record.Unit;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * By what the points of a percentage in a sheet are to be multiplied. For the format {@code 0.0"%p"} one spreadsheet program
 * saves 2.5 as 2.5%p and another as 250.0%p, so that points which are improbably large or small, or a hundred times those of
 * the claim's own words, are asked about.
 */
enum Factor {
    /** Nobody has said yet. */
    OPEN,
    AS_WRITTEN,
    HUNDREDTH,
    HUNDREDFOLD;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Points of which a difference between two shares seldom has as many, or as few. */
    private static final BigDecimal MANY = BigDecimal.valueOf(30);

    private static final BigDecimal FEW = new BigDecimal("0.1");

    private static final Set<String> POINTS = Set.of("percentage-points", "percentage-point");
    private static final Pattern SIGNS =
            Pattern.compile("(?i)% ?p|% ?포인트|퍼센트 ?포인트|percentage|percent ?points?|% ?points?|\\bppts?\\b|\\bpp\\b|포인트");

    /** The cell by which the answer for the whole column is kept. */
    static final String COLUMN = "%p";

    /** The word as forms write it. */
    public String word() {
        return Words.of(this);
    }

    static Optional<Factor> of(String word) {
        return Words.find(Factor.class, word);
    }

    boolean isOpen() {
        return this == OPEN;
    }

    boolean isFor(@Nullable Unit unit) {
        return this != AS_WRITTEN && unit != null && POINTS.contains(unit.code());
    }

    BigDecimal value() {
        return switch (this) {
            case OPEN, AS_WRITTEN -> BigDecimal.ONE;
            case HUNDREDTH -> new BigDecimal("0.01");
            case HUNDREDFOLD -> HUNDRED;
        };
    }

    /** What was said about the sheet; as written where there is nothing to ask. */
    static Factor of(Sheet sheet, Mapping mapping) {
        String said = mapping.answers().of(Field.QUANTITY_VALUE, COLUMN);
        return of(said == null ? "" : said).orElseGet(() -> isDoubtful(sheet, mapping) ? OPEN : AS_WRITTEN);
    }

    /** Whether the points of the sheet may be wrong by a factor of a hundred. */
    static boolean isDoubtful(Sheet sheet, Mapping mapping) {
        int column = mapping.fields().indexOf(Field.QUANTITY_VALUE);
        if (column < 0 || !mayHavePoints(sheet, mapping, column)) {
            return false;
        }
        int units = mapping.fields().indexOf(Field.QUANTITY_UNIT);
        List<BigDecimal> open = new ArrayList<>();
        boolean contradicted = false;
        for (Sheet.Row row : sheet.rows()) {
            BigDecimal points = points(sheet, row, column, units);
            if (points == null || points.signum() == 0) {
                continue;
            }
            List<BigDecimal> told = told(row, mapping);
            if (told.stream().noneMatch(one -> one.compareTo(points) == 0)) {
                open.add(points);
                contradicted |= told.stream().anyMatch(one -> isHundred(one, points) || isHundred(points, one));
            }
        }
        return contradicted
                || open.stream().anyMatch(points -> points.compareTo(MANY) >= 0)
                || (!open.isEmpty() && open.stream().allMatch(points -> points.compareTo(FEW) < 0));
    }

    private static boolean mayHavePoints(Sheet sheet, Mapping mapping, int column) {
        int units = mapping.fields().indexOf(Field.QUANTITY_UNIT);
        return SIGNS.matcher(sheet.columns().get(column)).find()
                || sheet.rows().stream()
                        .anyMatch(row -> SIGNS.matcher(row.cell(column)).find()
                                || (units >= 0 && SIGNS.matcher(row.cell(units)).find()));
    }

    private static @Nullable BigDecimal points(Sheet sheet, Sheet.Row row, int column, int units) {
        Optional<CellNumber> read = CellNumber.read(row.cell(column));
        if (read.isEmpty() || read.get().value() == null) {
            return null;
        }
        String unitCell = units < 0 ? "" : row.cell(units);
        String written = unitCell.isBlank() ? sheet.unitInName(column) : unitCell;
        Unit unit = read.get().unit() == null
                ? TypedUnits.read(written).orElse(null)
                : read.get().unit();
        BigDecimal value = read.get().value();
        return unit != null && POINTS.contains(unit.code()) && value != null ? value.abs() : null;
    }

    /** The percentages and points in the claim's own words. */
    private static List<BigDecimal> told(Sheet.Row row, Mapping mapping) {
        List<BigDecimal> told = new ArrayList<>();
        for (int column = 0; column < mapping.fields().size(); column++) {
            if (mapping.fields().get(column).isText()) {
                QuantityReader.read(row.cell(column)).stream()
                        .filter(Factor::isPercent)
                        .flatMap(read -> Stream.ofNullable(read.value()))
                        .forEach(value -> told.add(value.abs()));
            }
        }
        return told;
    }

    private static boolean isPercent(ReadQuantity read) {
        Unit unit = read.unit();
        return unit != null && (POINTS.contains(unit.code()) || unit.code().equals("percent"));
    }

    private static boolean isHundred(BigDecimal large, BigDecimal small) {
        return large.compareTo(small.multiply(HUNDRED)) == 0;
    }
}
