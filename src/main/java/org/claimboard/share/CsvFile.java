package org.claimboard.share;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.claimboard.arrival.sheet.FormulaGuard;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it, in UTF-8. Texts are guarded against being taken for formulas; numbers are numbers. */
final class CsvFile {

    private CsvFile() {}

    /** Writes it all; the stream stays open. */
    static <R> void write(Table<R> table, PublishedRecords records, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream().map(Column::name).toList());
        table.rows().accept(records, row -> print(printer, table.columns(), row));
        printer.flush();
    }

    private static <R> void print(CSVPrinter printer, List<Column<R>> columns, R row) {
        try {
            for (Column<R> column : columns) {
                printer.print(cell(column, row));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R> @Nullable String cell(Column<R> column, R row) {
        String text = column.text(row);
        return column.isText() && text != null ? FormulaGuard.guarded(text) : text;
    }
}
