package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimboard.arrival.Clean;

/** The cells of one row by what they hold, and what is the matter with them. */
final class RowCells {

    static final int LONGEST_TEXT = 8_000;

    /** What spreadsheet programs show where a formula failed. */
    private static final Pattern FORMULA_ERROR =
            Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|#+)|Err:\\d{3}");

    /** How much is said about one row. */
    private static final int MOST_FAULTS = 5;

    private final Sheet sheet;
    private final Mapping mapping;
    private final Sheet.Row row;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final List<Said> faults = new ArrayList<>();

    RowCells(Sheet sheet, Mapping mapping, Sheet.Row row) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.row = row;
        for (int column = 0; column < mapping.fields().size(); column++) {
            columns.putIfAbsent(mapping.fields().get(column), column);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            check(column);
        }
    }

    private void check(int column) {
        String cell = row.cell(column);
        if (column >= mapping.fields().size()) {
            if (!cell.isBlank() && faults.isEmpty()) {
                faults.add(new Said(row.line(), "", SheetRule.MORE_CELLS, cell, null));
            }
        } else if (mapping.fields().get(column) != Field.NOTHING) {
            Field field = mapping.fields().get(column);
            if (!Clean.holds(cell)) {
                faults.add(new Said(row.line(), sheet.name(column), SheetRule.CHARACTERS, cell, null));
            }
            if (cell.length() > LONGEST_TEXT) {
                faults.add(new Said(row.line(), sheet.name(column), SheetRule.TOO_LONG, cell, null));
            }
            if (cell.indexOf(TextEncoding.BROKEN) >= 0 && mapping.answers().of(field, cell) == null) {
                faults.add(new Said(row.line(), sheet.name(column), SheetRule.BROKEN_BYTE, cell, null, field));
            } else if (FORMULA_ERROR.matcher(cell.strip()).matches()
                    && mapping.answers().of(field, cell) == null) {
                faults.add(new Said(row.line(), sheet.name(column), SheetRule.FORMULA_ERROR, cell, null, field));
            }
        }
    }

    /** The text of the field, or what an editor said is meant by it; empty if no column holds it. */
    String text(Field field) {
        Integer column = columns.get(field);
        if (column == null) {
            return "";
        }
        String answer = mapping.answers().of(field, row.cell(column));
        if (answer == null || answer.equals(Answers.AS_IT_STANDS)) {
            return Clean.text(row.cell(column));
        }
        return answer.equals(Answers.AS_NOTE) ? "" : Clean.text(answer);
    }

    /** Whether an editor has said what is meant by the cell. */
    boolean isSettled(Field field) {
        Integer column = columns.get(field);
        return column != null && mapping.answers().of(field, row.cell(column)) != null;
    }

    /** The unit that the name of the column has behind what it holds; empty if it has none. */
    String unitInName(Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : sheet.unitInName(column);
    }

    String line(Field field) {
        return Clean.line(text(field));
    }

    /** Puts what the cell means under the name; a cell that means nothing is a fault, an empty one is not. */
    void put(String name, ObjectNode into, Field field, Function<String, Optional<String>> read, SheetRule rule) {
        String cell = line(field);
        Optional<String> meant = cell.isEmpty() ? Optional.empty() : read.apply(cell);
        meant.ifPresent(word -> into.put(name, word));
        if (!cell.isEmpty() && meant.isEmpty()) {
            fault(field, rule);
        }
    }

    void word(String name, ObjectNode into, Field field, CellWords words, SheetRule rule) {
        put(name, into, field, cell -> Optional.ofNullable(words.of(cell)), rule);
    }

    void matching(String name, ObjectNode into, Field field, Pattern pattern, SheetRule rule) {
        put(name, into, field, cell -> Optional.of(cell).filter(pattern.asMatchPredicate()), rule);
    }

    void day(String name, ObjectNode into, Field field) {
        String cell = line(field);
        if (cell.isEmpty()) {
            return;
        }
        DayReader.Day day = DayReader.read(cell, mapping.dates());
        if (day.doubt() != null) {
            fault(field, day.doubt());
        } else {
            into.put(name, String.valueOf(day.day()));
        }
    }

    /** As it stands, if there is anything. */
    void line(String name, ObjectNode into, Field field) {
        put(name, into, field, Optional::of, SheetRule.CHARACTERS);
    }

    /** What the columns without a field of their own hold, each under the name of its column. */
    String notes() {
        StringBuilder notes = new StringBuilder();
        for (int column = 0; column < mapping.fields().size(); column++) {
            String cell = Clean.text(row.cell(column));
            if (!cell.isEmpty() && isNote(column)) {
                notes.append(notes.isEmpty() ? "" : "\n")
                        .append(sheet.name(column))
                        .append(": ")
                        .append(cell);
            }
        }
        return notes.toString();
    }

    /** What no field takes, what an editor wants there, and another desk's word for a verdict. */
    private boolean isNote(int column) {
        Field field = mapping.fields().get(column);
        String cell = row.cell(column);
        if (field == Field.NOTES || Answers.AS_NOTE.equals(mapping.answers().of(field, cell))) {
            return true;
        }
        return switch (field) {
            case VERDICT -> !CellWords.VERDICT.isOurs(cell);
            case SOURCE -> Addresses.isMore(cell);
            case SOURCE_NAME -> Addresses.of(this).isEmpty();
            default -> false;
        };
    }

    void fault(Field field, SheetRule rule) {
        Integer column = columns.get(field);
        String name = column == null ? "" : sheet.name(column);
        String cell = column == null ? "" : row.cell(column);
        faults.add(new Said(row.line(), name, rule, cell, null, field));
    }

    /** About the row as a whole. */
    void fault(SheetRule rule) {
        faults.add(new Said(row.line(), "", rule, "", null));
    }

    /** The first things that are the matter; empty if nothing is. */
    List<Said> faults() {
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    long lineNumber() {
        return row.line();
    }
}
