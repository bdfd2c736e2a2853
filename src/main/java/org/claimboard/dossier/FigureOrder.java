package org.claimboard.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.claimboard.comparison.Normalised;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** In what order the figures of a comparison stand. Figures that are alike in it stay in the order of the record. */
public enum FigureOrder {
    /** That of the record. */
    RECORD,

    /** The smallest first, by the lower bound where there is one; those without a number last. */
    VALUE,

    /** What was said first; what is of unknown date last. */
    DATE;

    /** The word as addresses write it. */
    public String word() {
        return Words.of(this);
    }

    /**
     * The order that goes by the word.
     *
     * @throws IllegalArgumentException if the word names none
     */
    public static FigureOrder of(String word) {
        return Words.parse(FigureOrder.class, word);
    }

    /** The rows in this order. */
    Stream<Row> sorted(Stream<Row> rows) {
        return switch (this) {
            case RECORD -> rows;
            case VALUE ->
                rows.sorted(Comparator.comparing(
                        row -> least(row.number()), Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())));
            case DATE ->
                rows.sorted(
                        Comparator.comparing(Row::said, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        };
    }

    private static @Nullable BigDecimal least(Normalised number) {
        return number.numbers().stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
