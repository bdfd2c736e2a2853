package org.claimboard.arrival.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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
 * @param namesLine the line of the file on which the names stand
 * @param above the lines above them, which are no rows
 */
record Sheet(List<String> columns, List<Row> rows, long namesLine, List<Row> above) {

    /** Bytes of the largest file that is read. */
    static final int LARGEST = 4 * 1024 * 1024;

    /** Rows of the longest sheet that is read. */
    static final int MOST_ROWS = 5_000;

    /** Characters of the longest name of a column that is known. */
    private static final int LONGEST_NAME = 60;

    /** Columns of the widest sheet that is read. */
    static final int MOST_COLUMNS = 200;

    /** So far down the names of the columns are looked for. */
    private static final int NAMES_WITHIN = 30;

    /** What a name says behind what the column holds: 금액(억 원), Cost [$bn], 금액, 백만 원. */
    private static final Pattern UNIT_IN_NAME =
            Pattern.compile("[^(\\[（［]*[(\\[（［]\\s*(?:단위|units?|in)?\\s*[:：]?\\s*([^)\\]）］]+?)\\s*[)\\]）］].*"
                    + "|.*(?:[,/]|\\bin|단위\\s*[:：])\\s+([^,/]{1,30})");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern AROUND = Pattern.compile("^[\\p{Z}]+|[\\p{Z}]+$");

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
            List<Integer> widths = widths(text, delimiter);
            int usual =
                    widths.stream().sorted().skip(widths.size() / 2).findFirst().orElse(0);
            int score = widths.isEmpty() ? 0 : usual * MOST_COLUMNS * 2 + widths.get(0);
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    /** How many cells the first rows have; a line above the names of the columns has one. */
    private static List<Integer> widths(String text, Delimiter delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = parser(text, delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext() && widths.size() < NAMES_WITHIN) {
                widths.add(Math.min(records.next().size(), MOST_COLUMNS));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return widths.size() < 2 ? List.of() : widths;
        }
        return widths;
    }

    /**
     * Reads a sheet.
     *
     * @throws SheetFault if its quotation marks do not match, or it is empty or too large
     */
    static Sheet of(String text, Delimiter delimiter) throws SheetFault {
        return of(rows(text, delimiter), 0);
    }

    /**
     * The rows of a text that are not empty.
     *
     * @throws SheetFault if its quotation marks do not match, or it is too large
     */
    static List<Row> rows(String text, Delimiter delimiter) throws SheetFault {
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
                if (rows.size() > MOST_ROWS + NAMES_WITHIN + 1) {
                    throw new SheetFault(Why.TOO_MANY_ROWS, row.line());
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new SheetFault(Why.QUOTES, lines.behind());
        }
        return rows;
    }

    /**
     * The sheet of these rows.
     *
     * @param namesLine on which the names of the columns stand; 0 where that is to be found out
     * @throws SheetFault if there is no row below the names, or there are too many rows or columns
     */
    static Sheet of(List<Row> rows, long namesLine) throws SheetFault {
        if (rows.size() < 2) {
            throw new SheetFault(Why.NO_ROWS);
        }
        int at = namesAt(rows, namesLine);
        List<String> names =
                new ArrayList<>(rows.get(at).cells().stream().map(Clean::line).toList());
        int first = at + 1;
        if (first < rows.size() && isSecondNames(names, rows.get(first))) {
            second(names, rows.get(first));
            first++;
        }
        List<Row> below = rows.subList(first, rows.size());
        if (below.isEmpty()) {
            throw new SheetFault(Why.NO_ROWS);
        }
        if (below.size() > MOST_ROWS) {
            throw new SheetFault(Why.TOO_MANY_ROWS, below.get(MOST_ROWS).line());
        }
        int columns = names.size();
        while (columns > 1 && names.get(columns - 1).isEmpty() && isEmpty(below, columns - 1)) {
            columns--;
        }
        if (columns > MOST_COLUMNS) {
            throw new SheetFault(Why.TOO_MANY_COLUMNS, rows.get(at).line());
        }
        return new Sheet(
                List.copyOf(names.subList(0, columns)),
                List.copyOf(below),
                rows.get(at).line(),
                List.copyOf(rows.subList(0, at)));
    }

    /** The row with most of the names that are known, if two are; else the first that is as wide as most are. */
    private static int namesAt(List<Row> rows, long line) {
        int last = Math.min(rows.size() - 1, NAMES_WITHIN);
        int best = -1;
        int most = 0;
        for (int i = 0; i < last; i++) {
            if (line > 0 && rows.get(i).line() == line) {
                return i;
            }
            int known = known(rows.get(i));
            if (known > most && known * 3 >= filled(rows.get(i))) {
                most = known;
                best = i;
            }
        }
        int wide = width(rows);
        if (most > 1 || (most == 1 && filled(rows.get(best)) == 1 && wide == 1)) {
            return best;
        }
        for (int i = 0; i < last; i++) {
            if (filled(rows.get(i)) * 2 > wide || (best == i && filled(rows.get(i)) > 1)) {
                return i;
            }
        }
        return 0;
    }

    private static int known(Row row) {
        return (int) row.cells().stream()
                .map(Clean::line)
                .filter(cell -> !cell.isEmpty() && cell.length() <= LONGEST_NAME)
                .map(Field::known)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** How many cells of a row are filled, in the middle of the first rows. */
    private static int width(List<Row> rows) {
        List<Integer> widths = rows.stream()
                .limit(NAMES_WITHIN * 2L)
                .map(Sheet::filled)
                .sorted()
                .toList();
        return widths.get(widths.size() / 2);
    }

    /** Whether it names the parts of columns that go by one name above: 수치 over 값 and 단위. */
    private static boolean isSecondNames(List<String> names, Row row) {
        int known = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = Clean.line(row.cell(column));
            if (cell.isEmpty()) {
                continue;
            }
            boolean under = column < names.size()
                    && (names.get(column).isEmpty()
                            || column + 1 >= names.size()
                            || names.get(column + 1).isEmpty()
                            || cell.equals(names.get(column)));
            if (!under || Field.known(cell) == null) {
                return false;
            }
            known += cell.equals(names.get(column)) ? 0 : 1;
        }
        return known > 1;
    }

    private static void second(List<String> names, Row row) {
        for (int column = 0; column < Math.min(names.size(), row.cells().size()); column++) {
            String cell = Clean.line(row.cell(column));
            if (!cell.isEmpty()) {
                names.set(column, cell);
            }
        }
    }

    private static boolean isEmpty(List<Row> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column).isBlank());
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(FormulaGuard::unguarded).map(Sheet::shown).toList();
    }

    /** As a spreadsheet shows it: without marks that have no width, blanks around it, and what keeps 00123 a text. */
    private static String shown(String cell) {
        String bare = INVISIBLE.matcher(cell).replaceAll("");
        String inner = bare.startsWith("=\"") && bare.endsWith("\"") && bare.length() > 2
                ? bare.substring(2, bare.length() - 1)
                : bare;
        return AROUND.matcher(inner.indexOf('"') < 0 ? inner : bare).replaceAll("");
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

    /** The unit that the name of the column has behind what it holds; empty if it has none. */
    String unitInName(int column) {
        Matcher matcher = UNIT_IN_NAME.matcher(columns.get(column));
        if (!matcher.matches()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** The same sheet with its first rows only. */
    Sheet first(int most) {
        return new Sheet(columns, rows.subList(0, Math.min(rows.size(), most)), namesLine, above);
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
