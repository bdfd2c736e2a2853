package org.claimboard.share;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A table with one record as the API shows it on each line. */
final class JsonLines {

    private JsonLines() {}

    /** Writes it all; the stream stays open. */
    static <R> void write(Table<R> table, PublishedRecords records, ObjectWriter json, OutputStream out)
            throws IOException {
        try (SequenceWriter lines = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .withRootValueSeparator("\n")
                .writeValues(out)) {
            table.rows().accept(records, row -> write(lines, table.line(row)));
        }
        out.write('\n');
    }

    private static void write(SequenceWriter lines, Object row) {
        try {
            lines.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
