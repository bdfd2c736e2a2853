package org.claimboard.arrival.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.arrival.Clean;
import org.jspecify.annotations.Nullable;

/**
 * What an editor is asked about the cells of a sheet: what the words of a column mean, and what is meant by cells that
 * cannot be read or leave a doubt.
 *
 * @param asked each cell once, however many rows have it
 * @param more how many more there are
 * @param openDays cells that could be two days until somebody says which order they are in; at most a few
 */
record Questions(List<Question> asked, int more, List<String> openDays) {

    private static final int MOST = 200;
    private static final int MOST_DAYS = 3;

    /**
     * One of them.
     *
     * @param column its name
     * @param cell the words of the cell
     * @param line of the first row that has it; 0 where it is about the words of a column
     * @param rows how many rows have it
     * @param meant the word of ours, or what was answered; null where nobody has said
     * @param why it is asked; null where it can be read, and only shown
     * @param choices what it can mean; empty where that is free
     */
    record Question(
            Field field,
            String column,
            String cell,
            long line,
            long rows,
            @Nullable String meant,
            @Nullable SheetRule why,
            List<Choice> choices) {

        /** Key by which the answer is kept. */
        public String key() {
            return Answers.key(field, cell);
        }

        public boolean isOpen() {
            return why != null && meant == null;
        }

        public boolean isFactor() {
            return field == Field.QUANTITY_VALUE && cell.equals(Factor.COLUMN);
        }
    }

    /**
     * Something that a cell can mean.
     *
     * @param word as answers have it
     * @param factor what the numbers of the column are multiplied by; null where it is not about that
     * @param field whose words it is one of; null where it is none
     */
    record Choice(String word, @Nullable Factor factor, @Nullable Field field, boolean chosen) {

        /** What the desk calls it; null where the word is no field's. */
        public @Nullable String name(String language) {
            return field == null ? null : CellNames.of(field, word, language);
        }
    }

    static Questions of(Sheet sheet, Mapping mapping) {
        Map<String, Question> all = new LinkedHashMap<>();
        factor(sheet, mapping).ifPresent(question -> all.put(question.key(), question));
        for (int column = 0; column < mapping.fields().size(); column++) {
            Field field = mapping.fields().get(column);
            CellWords words = CellWords.of(field);
            if (words != null) {
                words(sheet, mapping, column, words).forEach(question -> all.putIfAbsent(question.key(), question));
            }
        }
        List<String> days = new ArrayList<>();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (RowReader.Read read : RowReader.read(sheet, mapping)) {
            for (Said said : read.faults()) {
                Field field = said.field();
                if (field != null && said.rule().isAsked()) {
                    Question question = new Question(
                            field, said.cell(), said.detail(), said.line(), 1, null, said.rule(), List.of());
                    all.putIfAbsent(question.key(), question);
                    rows.merge(question.key(), 1L, Long::sum);
                } else if (said.rule() == SheetRule.DATE_ORDER
                        && days.size() < MOST_DAYS
                        && !days.contains(said.detail())) {
                    days.add(said.detail());
                }
            }
        }
        answered(sheet, mapping, all);
        List<Question> asked = all.values().stream()
                .map(question -> counted(question, rows.get(question.key())))
                .limit(MOST)
                .toList();
        return new Questions(asked, Math.max(0, all.size() - MOST), List.copyOf(days));
    }

    private static Question counted(Question question, @Nullable Long rows) {
        return question.choices().isEmpty() && rows != null
                ? new Question(
                        question.field(),
                        question.column(),
                        question.cell(),
                        question.line(),
                        rows,
                        question.meant(),
                        question.why(),
                        question.choices())
                : question;
    }

    private static Optional<Question> factor(Sheet sheet, Mapping mapping) {
        if (!Factor.isDoubtful(sheet, mapping)) {
            return Optional.empty();
        }
        Factor said = Factor.of(sheet, mapping);
        List<Choice> choices = Stream.of(Factor.AS_WRITTEN, Factor.HUNDREDTH, Factor.HUNDREDFOLD)
                .map(one -> new Choice(one.word(), one, null, one == said))
                .toList();
        int column = mapping.fields().indexOf(Field.QUANTITY_VALUE);
        return Optional.of(new Question(
                Field.QUANTITY_VALUE,
                sheet.name(column),
                Factor.COLUMN,
                0,
                sheet.rows().size(),
                said.isOpen() ? null : said.word(),
                SheetRule.FACTOR,
                choices));
    }

    /** The words of a column that are not those of claim files, with what they seem to mean. */
    private static List<Question> words(Sheet sheet, Mapping mapping, int column, CellWords words) {
        Field field = mapping.fields().get(column);
        Map<String, Long> rows = new LinkedHashMap<>();
        sheet.rows().stream()
                .filter(row -> NoClaim.why(sheet, mapping, row) == null)
                .map(row -> Clean.line(row.cell(column)))
                .filter(cell -> !cell.isEmpty() && !words.isOurs(cell))
                .forEach(cell -> rows.merge(cell, 1L, Long::sum));
        return rows.entrySet().stream()
                .map(entry -> {
                    String cell = entry.getKey();
                    String answer = mapping.answers().of(field, cell);
                    String meant = answer == null ? words.of(cell) : answer;
                    return new Question(
                            field,
                            sheet.name(column),
                            Said.detail(cell),
                            0,
                            entry.getValue(),
                            meant,
                            words.of(cell) == null ? rule(field) : null,
                            choices(field, words, meant));
                })
                .toList();
    }

    private static SheetRule rule(Field field) {
        return switch (field) {
            case KIND -> SheetRule.KIND;
            case VERDICT -> SheetRule.VERDICT;
            case CONFIDENCE -> SheetRule.CONFIDENCE;
            default -> SheetRule.FIGURE;
        };
    }

    private static List<Choice> choices(Field field, CellWords words, @Nullable String meant) {
        List<Choice> choices = new ArrayList<>();
        for (String word : words.ours()) {
            choices.add(new Choice(word, null, field, word.equals(meant)));
        }
        choices.add(new Choice(Answers.AS_NOTE, null, null, Answers.AS_NOTE.equals(meant)));
        return choices;
    }

    /** What was answered before about cells that are in the sheet. */
    private static void answered(Sheet sheet, Mapping mapping, Map<String, Question> all) {
        if (mapping.answers().given().isEmpty()) {
            return;
        }
        for (Sheet.Row row : sheet.rows()) {
            for (int column = 0; column < mapping.fields().size(); column++) {
                Field field = mapping.fields().get(column);
                String cell = row.cell(column);
                String answer = cell.isBlank() ? null : mapping.answers().of(field, cell);
                if (answer != null) {
                    Question question = new Question(
                            field,
                            sheet.name(column),
                            Said.detail(cell),
                            row.line(),
                            1,
                            answer,
                            SheetRule.NUMBER,
                            List.of());
                    all.merge(question.key(), question, Questions::both);
                }
            }
        }
    }

    private static Question both(Question known, Question answered) {
        return !known.choices().isEmpty() || known.meant() != null
                ? new Question(
                        known.field(),
                        known.column(),
                        known.cell(),
                        known.line(),
                        known.choices().isEmpty() ? known.rows() + 1 : known.rows(),
                        known.meant(),
                        known.why(),
                        known.choices())
                : new Question(
                        known.field(),
                        known.column(),
                        known.cell(),
                        known.line(),
                        known.rows(),
                        Objects.requireNonNull(answered.meant()),
                        known.why(),
                        List.of());
    }

    /** How many nobody has answered. */
    public long open() {
        return asked.stream().filter(Question::isOpen).count();
    }
}
