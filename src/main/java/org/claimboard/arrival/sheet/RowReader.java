package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.arrival.Clean;
import org.claimboard.arrival.ShortTitle;
import org.claimboard.arrival.sheet.ClaimRow.Speaker;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Slug;
import org.jspecify.annotations.Nullable;

/** Reads one row: all of it, or what is the matter with it. Nothing is guessed, and no cell is passed over. */
final class RowReader {

    static final Pattern REF = Pattern.compile("[A-Z]{1,3}[0-9]{1,4}[a-z]?");

    private final RowCells cells;
    private final Mapping mapping;
    private final Factor factor;
    private ObjectNode claim = JsonNodeFactory.instance.objectNode();

    /**
     * What became of a row.
     *
     * @param claim null if something is the matter
     * @param faults what it is
     */
    record Read(@Nullable ClaimRow claim, List<Said> faults) {}

    private RowReader(RowCells cells, Mapping mapping, Factor factor) {
        this.cells = cells;
        this.mapping = mapping;
        this.factor = factor;
    }

    /** Reads all rows, in their order. */
    static List<Read> read(Sheet sheet, Mapping mapping) {
        Factor factor = Factor.of(sheet, mapping);
        return sheet.rows().stream()
                .map(row -> read(sheet, mapping, row, factor))
                .toList();
    }

    private static Read read(Sheet sheet, Mapping mapping, Sheet.Row row, Factor factor) {
        SheetRule none = NoClaim.why(sheet, mapping, row);
        if (none != null) {
            String words = row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" "));
            return new Read(null, List.of(new Said(row.line(), "", none, words, null)));
        }
        return new RowReader(new RowCells(sheet, mapping, row), mapping, factor).read();
    }

    private Read read() {
        String language = language();
        texts("text", language, Field.TEXT, Field.TEXT_KO, Field.TEXT_EN);
        if (claim.path("text").isEmpty()) {
            cells.fault(SheetRule.NO_TEXT);
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
        cells.word("kind", claim, Field.KIND, CellWords.KIND, SheetRule.KIND);
        cells.matching("ref", claim, Field.REF, REF, SheetRule.REF);
        cells.day("stated", claim, Field.STATED);
        ObjectNode quantity = RowQuantity.of(cells, factor);
        if (!quantity.isEmpty()) {
            claim.putArray("quantities").add(quantity);
        }
        assessment();
        appearance();
        notes();
        Speaker speaker = new Speaker(
                cells.line(Field.CLAIMANT), cells.line(Field.CLAIMANT_KO), cells.line(Field.CLAIMANT_EN), language);
        String slug = slug(speaker);
        List<Said> faults = cells.faults();
        return faults.isEmpty()
                ? new Read(new ClaimRow(cells.lineNumber(), slug, claim, speaker, Addresses.of(cells)), List.of())
                : new Read(null, faults);
    }

    private String language() {
        String given = cells.line(Field.LANGUAGE);
        if (given.isEmpty()) {
            return languageOf(cells.text(Field.TEXT));
        }
        if (!Mapping.isTag(given)) {
            cells.fault(Field.LANGUAGE, SheetRule.LANGUAGE);
        }
        return given;
    }

    /** In a sheet of two languages each cell tells its own. */
    private String languageOf(String words) {
        String given = cells.line(Field.LANGUAGE);
        if (!given.isEmpty()) {
            return given;
        }
        return words.isEmpty() ? mapping.language() : WrittenLanguage.proposed(words, mapping.language());
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
        String text = cells.text(field);
        if (text.isEmpty()) {
            return;
        }
        if (name.equals("text") && GluedNumber.isIn(text) && !cells.isSettled(field)) {
            cells.fault(field, SheetRule.GLUED);
        }
        ObjectNode texts = into.withObjectProperty(name);
        if (texts.has(language) && !texts.path(language).asText().equals(text)) {
            cells.fault(field, SheetRule.SAID_TWICE);
        }
        texts.put(language, text);
    }

    /** A verdict of the desk itself: the draft has it, and a reviewer publishes it or not. */
    private void assessment() {
        ObjectNode assessment = JsonNodeFactory.instance.objectNode();
        cells.word("verdict", assessment, Field.VERDICT, CellWords.VERDICT, SheetRule.VERDICT);
        cells.word("confidence", assessment, Field.CONFIDENCE, CellWords.CONFIDENCE, SheetRule.CONFIDENCE);
        texts(
                "conclusion",
                assessment,
                languageOf(cells.text(Field.CONCLUSION)),
                Field.CONCLUSION,
                Field.CONCLUSION_KO,
                Field.CONCLUSION_EN);
        texts(
                "rationale",
                assessment,
                languageOf(cells.text(Field.RATIONALE)),
                Field.RATIONALE,
                Field.RATIONALE_KO,
                Field.RATIONALE_EN);
        cells.line("reviewer", assessment, Field.REVIEWER);
        cells.day("date", assessment, Field.ASSESSED);
        if (!assessment.isEmpty()) {
            claim = new ClaimRecord(claim).assess(assessment, 0).tree();
        }
    }

    private void appearance() {
        ObjectNode appearance = JsonNodeFactory.instance.objectNode();
        cells.put(
                "article", appearance, Field.ARTICLE, cell -> Optional.of(cell).filter(Slug::isOne), SheetRule.SLUG);
        String passage = cells.line(Field.PASSAGE);
        if (passage.matches("[1-9][0-9]{0,5}")) {
            appearance.put("passage", Integer.parseInt(passage));
        } else if (!passage.isEmpty()) {
            cells.fault(Field.PASSAGE, SheetRule.PASSAGE);
        }
        String quote = cells.text(Field.QUOTE);
        if (!quote.isEmpty()) {
            appearance.put("quote", quote);
        }
        if (!appearance.isEmpty()) {
            claim.putArray("appears").add(appearance);
        }
    }

    private void notes() {
        String notes = cells.notes();
        if (notes.length() > RowCells.LONGEST_TEXT) {
            cells.fault(Field.NOTES, SheetRule.TOO_LONG);
        }
        if (!notes.isEmpty()) {
            claim.putObject("notes").put(languageOf(notes), notes);
        }
    }

    /** The slug that the row gives, or one made of what the claim is: who says what. */
    private String slug(Speaker speaker) {
        String given = cells.line(Field.SLUG);
        if (given.isEmpty()) {
            String words = claim.path("text")
                    .path("en")
                    .asText(claim.path("title").path("en").asText(""));
            return Slug.of(words, "claim", Clean.folded(said(speaker.language()) + "\n" + speaker.identity()));
        }
        if (!Slug.isOne(given)) {
            cells.fault(Field.SLUG, SheetRule.SLUG);
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
}
