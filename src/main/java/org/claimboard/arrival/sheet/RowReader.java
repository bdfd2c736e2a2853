package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimboard.arrival.Clean;
import org.claimboard.arrival.ShortTitle;
import org.claimboard.arrival.sheet.ClaimRow.Speaker;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Period;
import org.claimboard.record.Slug;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Reads one row: all of it, or what is the matter with it. Nothing is guessed, and no cell is passed over. */
final class RowReader {

    static final Pattern REF = Pattern.compile("[A-Z]{1,3}[0-9]{1,4}[a-z]?");
    static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,30}|\\d{1,3}(,\\d{3}){1,9})(\\.\\d{1,30})?");
    private static final int LONGEST_TEXT = 8_000;

    /** How much is said about one row. */
    private static final int MOST_FAULTS = 5;

    private final Sheet sheet;
    private final Mapping mapping;
    private final Sheet.Row row;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private ObjectNode claim = JsonNodeFactory.instance.objectNode();
    private final List<Said> faults = new ArrayList<>();

    /**
     * What became of a row.
     *
     * @param claim null if something is the matter
     * @param faults what it is
     */
    record Read(@Nullable ClaimRow claim, List<Said> faults) {}

    private RowReader(Sheet sheet, Mapping mapping, Sheet.Row row) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.row = row;
        for (int column = 0; column < mapping.fields().size(); column++) {
            columns.putIfAbsent(mapping.fields().get(column), column);
        }
    }

    /** Reads all rows, in their order. */
    static List<Read> read(Sheet sheet, Mapping mapping) {
        return sheet.rows().stream()
                .map(row -> new RowReader(sheet, mapping, row).read())
                .toList();
    }

    private Read read() {
        for (int column = 0; column < row.cells().size(); column++) {
            check(column);
        }
        String language = language();
        texts("text", language, Field.TEXT, Field.TEXT_KO, Field.TEXT_EN);
        if (claim.path("text").isEmpty()) {
            faults.add(new Said(row.line(), "", SheetRule.NO_TEXT, "", null));
        }
        texts("title", language, Field.TITLE, Field.TITLE_KO, Field.TITLE_EN);
        claim.path("text").properties().forEach(text -> {
            if (claim.path("title").isMissingNode()) {
                claim.putObject("title");
            }
            if (!claim.path("title").has(text.getKey())) {
                claim.withObjectProperty("title")
                        .put(text.getKey(), ShortTitle.of(text.getValue().asText()));
            }
        });
        claim.put("language", language);
        word("kind", claim, Field.KIND, CellWords.KIND, SheetRule.KIND);
        matching("ref", Field.REF, REF, SheetRule.REF);
        day("stated", claim, Field.STATED);
        quantity();
        assessment(language);
        appearance();
        notes(language);
        Speaker speaker = new Speaker(line(Field.CLAIMANT), line(Field.CLAIMANT_KO), line(Field.CLAIMANT_EN), language);
        String slug = slug(speaker);
        return faults.isEmpty()
                ? new Read(new ClaimRow(row.line(), slug, claim, speaker), List.of())
                : new Read(null, faults.stream().limit(MOST_FAULTS).toList());
    }

    private void check(int column) {
        String cell = row.cell(column);
        if (column >= mapping.fields().size()) {
            if (!cell.isBlank() && faults.isEmpty()) {
                faults.add(new Said(row.line(), "", SheetRule.MORE_CELLS, cell, null));
            }
        } else if (mapping.fields().get(column) != Field.NOTHING) {
            if (!Clean.holds(cell)) {
                faults.add(new Said(row.line(), sheet.name(column), SheetRule.CHARACTERS, cell, null));
            }
            if (cell.length() > LONGEST_TEXT) {
                faults.add(new Said(row.line(), sheet.name(column), SheetRule.TOO_LONG, cell, null));
            }
        }
    }

    private String language() {
        String given = line(Field.LANGUAGE);
        if (given.isEmpty()) {
            return mapping.language();
        }
        if (!Mapping.isTag(given)) {
            fault(Field.LANGUAGE, SheetRule.LANGUAGE);
        }
        return given;
    }

    private void texts(String name, String language, Field own, Field korean, Field english) {
        texts(name, claim, language, own, korean, english);
    }

    private void texts(String name, ObjectNode into, String language, Field own, Field korean, Field english) {
        text(name, into, language, own);
        text(name, into, "ko", korean);
        text(name, into, "en", english);
    }

    private void text(String name, ObjectNode into, String language, Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            return;
        }
        ObjectNode texts = into.withObjectProperty(name);
        if (texts.has(language) && !texts.path(language).asText().equals(text)) {
            fault(field, SheetRule.SAID_TWICE);
        }
        texts.put(language, text);
    }

    private void word(String name, ObjectNode into, Field field, CellWords words, SheetRule rule) {
        String cell = line(field);
        String word = words.of(cell);
        if (word != null) {
            into.put(name, word);
        } else if (!cell.isEmpty()) {
            fault(field, rule);
        }
    }

    private void matching(String name, Field field, Pattern pattern, SheetRule rule) {
        String cell = line(field);
        if (cell.isEmpty()) {
            return;
        }
        if (!pattern.matcher(cell).matches()) {
            fault(field, rule);
        }
        claim.put(name, cell);
    }

    private void day(String name, ObjectNode into, Field field) {
        String cell = line(field);
        LocalDate day = mapping.dates().read(cell);
        if (day != null) {
            into.put(name, day.toString());
        } else if (!cell.isEmpty()) {
            fault(field, SheetRule.DATE);
        }
    }

    private void quantity() {
        ObjectNode quantity = JsonNodeFactory.instance.objectNode();
        BigDecimal value = number("value", quantity, Field.QUANTITY_VALUE);
        BigDecimal lower = number("lower", quantity, Field.QUANTITY_LOWER);
        BigDecimal upper = number("upper", quantity, Field.QUANTITY_UPPER);
        if (value != null && (lower != null || upper != null)) {
            fault(lower == null ? Field.QUANTITY_UPPER : Field.QUANTITY_LOWER, SheetRule.BOUNDS);
        } else if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            fault(Field.QUANTITY_LOWER, SheetRule.BOUNDS);
        }
        String unit = line(Field.QUANTITY_UNIT);
        if (!unit.isEmpty()) {
            Optional<String> meant = unit(unit);
            if (meant.isEmpty()) {
                fault(Field.QUANTITY_UNIT, SheetRule.UNIT);
            }
            quantity.put("unit", meant.orElse(unit));
        }
        String per = line(Field.QUANTITY_PER);
        DenominatorNames.read(per)
                .ifPresentOrElse(
                        each -> quantity.putObject("per")
                                .put("value", each.value())
                                .put("unit", each.unit().code()),
                        () -> faultOf(per, Field.QUANTITY_PER, SheetRule.PER));
        word("kind", quantity, Field.QUANTITY_KIND, CellWords.FIGURE, SheetRule.FIGURE);
        word("direction", quantity, Field.QUANTITY_DIRECTION, CellWords.DIRECTION, SheetRule.FIGURE);
        word("base", quantity, Field.QUANTITY_BASE, CellWords.BASE, SheetRule.FIGURE);
        String period = line(Field.QUANTITY_PERIOD);
        Period.read(period)
                .ifPresentOrElse(
                        time -> quantity.put("period", time.code()),
                        () -> faultOf(period, Field.QUANTITY_PERIOD, SheetRule.PERIOD));
        String stated = line(Field.QUANTITY_STATED);
        if (!stated.isEmpty()) {
            quantity.put("stated", stated);
        }
        if (!quantity.isEmpty()) {
            claim.putArray("quantities").add(quantity);
        }
    }

    /** The code of the unit that a cell means; beside a number, the word for years is the calendar's. */
    private static Optional<String> unit(String cell) {
        return Optional.ofNullable(CellWords.UNIT.of(cell))
                .or(() -> TypedUnits.read(cell).map(Unit::code));
    }

    private void faultOf(String cell, Field field, SheetRule rule) {
        if (!cell.isEmpty()) {
            fault(field, rule);
        }
    }

    private @Nullable BigDecimal number(String name, ObjectNode quantity, Field field) {
        String cell = line(field);
        if (cell.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            fault(field, SheetRule.NUMBER);
            return null;
        }
        BigDecimal number = new BigDecimal(cell.replace(",", ""));
        quantity.put(name, number);
        return number;
    }

    /** A verdict of the desk itself: the draft has it, and a reviewer publishes it or not. */
    private void assessment(String language) {
        ObjectNode assessment = JsonNodeFactory.instance.objectNode();
        word("verdict", assessment, Field.VERDICT, CellWords.VERDICT, SheetRule.VERDICT);
        word("confidence", assessment, Field.CONFIDENCE, CellWords.CONFIDENCE, SheetRule.CONFIDENCE);
        texts("rationale", assessment, language, Field.RATIONALE, Field.RATIONALE_KO, Field.RATIONALE_EN);
        String reviewer = line(Field.REVIEWER);
        if (!reviewer.isEmpty()) {
            assessment.put("reviewer", reviewer);
        }
        day("date", assessment, Field.ASSESSED);
        if (!assessment.isEmpty()) {
            claim = new ClaimRecord(claim).assess(assessment, 0).tree();
        }
    }

    private void appearance() {
        ObjectNode appearance = JsonNodeFactory.instance.objectNode();
        String article = line(Field.ARTICLE);
        if (!article.isEmpty()) {
            if (!Slug.isOne(article)) {
                fault(Field.ARTICLE, SheetRule.SLUG);
            }
            appearance.put("article", article);
        }
        String passage = line(Field.PASSAGE);
        if (passage.matches("[1-9][0-9]{0,5}")) {
            appearance.put("passage", Integer.parseInt(passage));
        } else if (!passage.isEmpty()) {
            fault(Field.PASSAGE, SheetRule.PASSAGE);
        }
        String quote = text(Field.QUOTE);
        if (!quote.isEmpty()) {
            appearance.put("quote", quote);
        }
        if (!appearance.isEmpty()) {
            claim.putArray("appears").add(appearance);
        }
    }

    /** Each under the name of its column. */
    private void notes(String language) {
        StringBuilder notes = new StringBuilder();
        for (int column = 0; column < mapping.fields().size(); column++) {
            String cell = Clean.text(row.cell(column));
            if (mapping.fields().get(column) == Field.NOTES && !cell.isEmpty()) {
                notes.append(notes.isEmpty() ? "" : "\n")
                        .append(sheet.name(column))
                        .append(": ")
                        .append(cell);
            }
        }
        if (notes.length() > LONGEST_TEXT) {
            fault(Field.NOTES, SheetRule.TOO_LONG);
        }
        if (!notes.isEmpty()) {
            claim.putObject("notes").put(language, notes.toString());
        }
    }

    /** The slug that the row gives, or one made of what the claim is: who says what. */
    private String slug(Speaker speaker) {
        String given = line(Field.SLUG);
        if (given.isEmpty()) {
            String words = claim.path("text")
                    .path("en")
                    .asText(claim.path("title").path("en").asText(""));
            return Slug.of(words, "claim", Clean.folded(said(speaker.language()) + "\n" + speaker.identity()));
        }
        if (!Slug.isOne(given)) {
            fault(Field.SLUG, SheetRule.SLUG);
        }
        return given;
    }

    /** The words of the claim in the language in which it was made, or in the first that there is. */
    private String said(String language) {
        JsonNode texts = claim.path("text");
        return texts.isEmpty()
                ? ""
                : texts.path(language).asText(texts.elements().next().asText());
    }

    private String text(Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : Clean.text(row.cell(column));
    }

    private String line(Field field) {
        return Clean.line(text(field));
    }

    private void fault(Field field, SheetRule rule) {
        Integer column = columns.get(field);
        faults.add(new Said(row.line(), column == null ? "" : sheet.name(column), rule, text(field), null));
    }
}
