package org.claimboard.arrival.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimboard.arrival.Clean;
import org.claimboard.arrival.sheet.SheetFault.Why;

/**
 * A spreadsheet as it was saved: the names of its columns, and its rows.
 *
 * @param columns what stands above each column, on one line; empty where nothing does
 */
record Sheet(List<String> columns, List<Row> rows) {

    /** Bytes of the largest file that is read. */
    static final int LARGEST = 4 * 1024 * 1024;

    /** Rows of the longest sheet that is read. */
    static final int MOST_ROWS = 5_000;

    /** Columns of the widest sheet that is read. */
    static final int MOST_COLUMNS = 200;

    /** Excel's own way to name the delimiter. */
    private static final Pattern NAMED_DELIMITER = Pattern.compile("\"?sep=(.)\"?(?=\r|\n)");

    /**
     * A row that is not empty.
     *
     * @param line of the file on which it begins, from 1
     * @param cells as they stand, without the guard against formulas; as many as there are columns, or more
     */
    record Row(long line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The delimiter that the text names, or by which its first row has most cells. */
    static Delimiter delimiter(String text) {
        Matcher named = NAMED_DELIMITER.matcher(text);
        if (named.lookingAt()) {
            return Delimiter.of(named.group(1).charAt(0)).orElse(Delimiter.COMMA);
        }
        Delimiter best = Delimiter.COMMA;
        int most = 0;
        for (Delimiter delimiter : Delimiter.values()) {
            int cells = cellsOfFirstRow(text, delimiter);
            if (cells > most) {
                most = cells;
                best = delimiter;
            }
        }
        return best;
    }

    private static int cellsOfFirstRow(String text, Delimiter delimiter) {
        try (CSVParser parser = parser(text, delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().size() : 0;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return 0;
        }
    }

    /**
     * Reads a sheet.
     *
     * @throws SheetFault if its quotation marks do not match, or it is empty or too large
     */
    static Sheet of(String text, Delimiter delimiter) throws SheetFault {
        // The line stays, so that the lines behind it keep their numbers.
        String cells = NAMED_DELIMITER.matcher(text).lookingAt()
                ? NAMED_DELIMITER.matcher(text).replaceFirst("")
                : text;
        Lines lines = new Lines(cells);
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = parser(cells, delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord next = records.next();
                Row row = new Row(lines.at(next.getCharacterPosition()), cells(next));
                if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row);
                }
                if (rows.size() > MOST_ROWS + 1) {
                    throw new SheetFault(Why.TOO_MANY_ROWS, row.line());
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new SheetFault(Why.QUOTES, lines.behind());
        }
        return of(rows);
    }

    private static Sheet of(List<Row> rows) throws SheetFault {
        if (rows.size() < 2) {
            throw new SheetFault(Why.NO_ROWS);
        }
        List<String> names = rows.get(0).cells().stream().map(Clean::line).toList();
        int columns = names.size();
        while (columns > 1 && names.get(columns - 1).isEmpty() && isEmpty(rows, columns - 1)) {
            columns--;
        }
        if (columns > MOST_COLUMNS) {
            throw new SheetFault(Why.TOO_MANY_COLUMNS, rows.get(0).line());
        }
        return new Sheet(List.copyOf(names.subList(0, columns)), List.copyOf(rows.subList(1, rows.size())));
    }

    private static boolean isEmpty(List<Row> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column).isBlank());
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(FormulaGuard::unguarded).toList();
    }

    private static CSVParser parser(String text, Delimiter delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter.character())
                .setIgnoreEmptyLines(true)
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    /** The first cells of a column that say something. */
    List<String> examples(int column, int most) {
        return rows.stream()
                .map(row -> Clean.line(row.cell(column)))
                .filter(cell -> !cell.isEmpty())
                .limit(most)
                .toList();
    }

    /** The name of a column, or its letters as spreadsheets have them. */
    String name(int column) {
        return columns.get(column).isEmpty() ? letters(column) : columns.get(column);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** Counts the lines of a text up to where its rows begin. */
    private static final class Lines {
        private final String text;
        private long line = 1;
        private int seen;
        private boolean any;

        Lines(String text) {
            this.text = text;
        }

        /** The line on which what is not blank behind the place begins. */
        long at(long place) {
            any = true;
            int begin = (int) place;
            while (begin < text.length() && (text.charAt(begin) == '\n' || text.charAt(begin) == '\r')) {
                begin++;
            }
            for (; seen < begin; seen++) {
                boolean ends =
                        text.charAt(seen) == '\n' || (text.charAt(seen) == '\r' && !text.startsWith("\n", seen + 1));
                line += ends ? 1 : 0;
            }
            return line;
        }

        /** The line on which the row behind the last one that could be read begins. */
        long behind() {
            boolean quoted = false;
            for (int end = seen; any && end < text.length(); end++) {
                char c = text.charAt(end);
                quoted ^= c == '"';
                if (!quoted && (c == '\n' || c == '\r')) {
                    return at(end);
                }
            }
            return line;
        }
    }
}
