package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimboard.record.Denominator;
import org.claimboard.record.Direction;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of any article: every dimension, notation and kind of figure, and what must be left alone. */
class ArticleQuantitiesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/claimboard/quantity");
    private static final List<String> EXPRESSIONS = List.of("articles.tsv", "notations.tsv");
    private static final int FEWEST = 600;

    @Test
    void read_ofEveryExpression_isWhatItSays() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String file : EXPRESSIONS) {
            rows.addAll(Files.readAllLines(FOLDER.resolve(file)));
        }
        rows.removeIf(row -> row.startsWith("#"));
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", 2);
            String read = described(cells[0]);
            if (!read.equals(cells[1])) {
                wrong.add(cells[0] + ": " + read + " instead of " + cells[1]);
            }
        }
        assertThat(rows).hasSizeGreaterThan(FEWEST);
        assertThat(wrong).isEmpty();
    }

    /** A part of a year is of the year that is named last before it, and the time of none that is not named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024년 매출은 70억원이다. | 2024",
                "2024년 상반기 2.1조원, 하반기 2.6조원을 벌었다. | 2024-H1 2024-H2",
                "2025년 3분기 매출은 31억원, 4분기 매출은 42억원이다. | 2025-Q3 2025-Q4",
                "FY2026 매출은 12억원, 2분기는 15억원이다. | FY2026 -",
                "In Q3 2025 sales were $3.1bn. | 2025-Q3"
            })
    void read_ofFiguresOfATime_saysWhich(String text, String periods) {
        assertThat(QuantityReader.read(text).stream()
                        .filter(read -> read.unit() != null && read.unit().isCurrency())
                        .map(read -> read.sense().period() == null
                                ? "-"
                                : Objects.requireNonNull(read.sense().period()).code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(periods);
    }

    private static String described(String text) {
        String all = QuantityReader.read(text).stream()
                .map(ArticleQuantitiesTest::described)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }

    private static String described(ReadQuantity quantity) {
        BigDecimal value = quantity.value();
        Unit unit = quantity.unit();
        Qualifier qualifier = quantity.qualifier();
        Sense sense = quantity.sense();
        Denominator per = sense.per();
        Direction direction = sense.direction();
        String number = value == null ? plain(quantity.lower()) + ".." + plain(quantity.upper()) : plain(value);
        return number
                + (unit == null ? " -" : " " + unit.code())
                + (per == null
                        ? ""
                        : " per " + plain(per.value()) + " " + per.unit().code())
                + (qualifier == null ? "" : " " + qualifier.word())
                + kind(sense)
                + (direction == null ? "" : " " + direction.name().toLowerCase(Locale.ROOT))
                + (sense.base() == null ? "" : " " + sense.base());
    }

    private static String kind(Sense sense) {
        FigureKind kind = sense.kind();
        boolean usual = kind == FigureKind.LEVEL
                || kind == FigureKind.YEAR
                || (kind == FigureKind.DIFFERENCE && sense.direction() == null);
        return usual ? "" : " " + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number).toPlainString();
    }
}
