package org.claimboard.arrival.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is in which column, as a form shows it.
 *
 * @param tabs the names of the sheets of a workbook; empty of a text
 * @param tab which of them
 * @param namesLine the line on which the names of the columns stand
 * @param above the lines above them, which are no rows
 * @param questions what is asked about cells
 * @param previews the first rows as they would be drafts
 */
record ColumnsView(
        List<ColumnView> columns,
        TextEncoding encoding,
        Delimiter delimiter,
        String language,
        DateOrder dates,
        List<String> tabs,
        int tab,
        long namesLine,
        List<String> above,
        Questions questions,
        List<Preview> previews) {

    private static final int EXAMPLES = 3;
    private static final int PREVIEWS = 3;

    /** One column: its name, what stands in it, and what it holds. */
    record ColumnView(int number, String name, List<String> examples, Field field) {}

    /** A row as a draft. */
    record Preview(long line, String title, String claimant, String stated, String number, String unit) {

        /**
         * What the unit is called, where that is not how it is written.
         *
         * @param language {@code ko}, or else it is English
         */
        public @Nullable String unitName(String language) {
            String name = Unit.isCode(unit) ? UnitNames.name(new Unit(unit), language) : unit;
            return name.equals(unit) ? null : name;
        }

        static Preview of(ClaimRow row) {
            var quantity = row.claim().path("quantities").path(0);
            String number = Stream.of(
                            quantity.path("value").asText(),
                            Stream.of(
                                                    quantity.path("lower").asText(),
                                                    quantity.path("upper").asText())
                                            .anyMatch(bound -> !bound.isEmpty())
                                    ? quantity.path("lower").asText() + "–"
                                            + quantity.path("upper").asText()
                                    : "",
                            quantity.path("unit").asText())
                    .filter(part -> !part.isEmpty())
                    .collect(java.util.stream.Collectors.joining(" "));
            ClaimRow.Speaker speaker = row.speaker();
            String claimant = Stream.of(speaker.english(), speaker.korean(), speaker.written())
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
            return new Preview(
                    row.line(),
                    row.claim().path("title").elements().next().asText(),
                    claimant,
                    row.claim().path("stated").asText(),
                    number,
                    quantity.path("unit").asText());
        }
    }

    static ColumnsView of(Sheet sheet, SheetForm form, List<String> tabs, Mapping mapping) {
        List<ColumnView> columns = new ArrayList<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            columns.add(new ColumnView(
                    column,
                    sheet.name(column),
                    sheet.examples(column, EXAMPLES),
                    mapping.fields().get(column)));
        }
        Sheet first = sheet.first(50);
        List<Preview> previews = RowReader.read(first, mapping).stream()
                .flatMap(read -> Stream.ofNullable(read.claim()))
                .limit(PREVIEWS)
                .map(Preview::of)
                .toList();
        return new ColumnsView(
                List.copyOf(columns),
                form.encoding(),
                form.delimiter(),
                mapping.language(),
                mapping.dates(),
                tabs,
                form.tab(),
                sheet.namesLine(),
                sheet.above().stream()
                        .map(row -> row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .collect(java.util.stream.Collectors.joining(" ")))
                        .toList(),
                Questions.of(sheet, mapping),
                previews);
    }

    public List<Field> fields() {
        return List.of(Field.values());
    }

    public List<TextEncoding> encodings() {
        return List.of(TextEncoding.values());
    }

    public List<Delimiter> delimiters() {
        return List.of(Delimiter.values());
    }

    public List<DateOrder> orders() {
        return List.of(DateOrder.values());
    }
}
