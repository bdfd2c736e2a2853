package org.claimboard.arrival.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.record.Period;
import org.claimboard.record.Slug;
import org.claimboard.record.Unit;

/**
 * What is in which column, and what is meant by cells that leave a doubt.
 *
 * @param fields what each column holds, in their order
 * @param language of claims whose row names none, BCP 47
 */
record Mapping(List<Field> fields, String language, DateOrder dates, Answers answers) {

    /** How many cells of a column are looked at. */
    private static final int EXAMPLES = 100;

    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}\\p{P}\\p{S}\\p{IsLatin}]*");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+");

    Mapping(List<Field> fields, String language, DateOrder dates) {
        this(fields, language, dates, Answers.NONE);
    }

    /** The same with what is meant by some cells. */
    Mapping answering(Answers said) {
        return new Mapping(fields, language, dates, said);
    }

    /**
     * What the columns seem to hold by their names, if any of their cells can be that. The first of two that seem to hold
     * the same, holds it.
     */
    static Mapping guess(Sheet sheet, String language) {
        Set<Field> given = new HashSet<>();
        List<Field> fields = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            Field field = Field.ofColumn(sheet.columns().get(column));
            List<String> examples = sheet.examples(column, EXAMPLES);
            boolean fits = examples.isEmpty() || examples.stream().anyMatch(cell -> canBe(field, cell));
            fields.add(field.isShared() || (fits && given.add(field)) ? field : Field.NOTES);
        }
        byContent(sheet, fields, given);
        for (int column = 0; column < fields.size(); column++) {
            if (fields.get(column) == Field.STATED || fields.get(column) == Field.ASSESSED) {
                days.addAll(sheet.examples(column, EXAMPLES));
            }
        }
        return new Mapping(List.copyOf(fields), language(sheet, fields, language), DateOrder.guess(days));
    }

    /** The language that the claims are in by their letters; else the one that is usual. */
    private static String language(Sheet sheet, List<Field> fields, String usual) {
        int column = fields.indexOf(Field.TEXT);
        List<String> texts = column < 0 ? List.of() : sheet.examples(column, EXAMPLES);
        long korean = texts.stream().filter(text -> HANGUL.matcher(text).find()).count();
        if (korean * 2 > texts.size()) {
            return "ko";
        }
        boolean latin = !texts.isEmpty()
                && texts.stream().allMatch(text -> LATIN.matcher(text).matches());
        return latin && usual.equals("ko") ? "en" : usual;
    }

    /** Where no name says it, the only column that holds nothing but verdicts, addresses, or days, holds them. */
    private static void byContent(Sheet sheet, List<Field> fields, Set<Field> given) {
        for (Field field : List.of(Field.VERDICT, Field.SOURCE, Field.STATED)) {
            List<Integer> fitting = new ArrayList<>();
            for (int column = 0; column < fields.size(); column++) {
                List<String> examples = sheet.examples(column, EXAMPLES);
                // 근거 may be reasons, and where they are found.
                boolean nameless = Field.known(sheet.columns().get(column)) == null
                        || (field == Field.SOURCE && fields.get(column) == Field.RATIONALE);
                if (nameless && !examples.isEmpty() && examples.stream().allMatch(cell -> isPlainly(field, cell))) {
                    fitting.add(column);
                }
            }
            if (fitting.size() == 1 && given.add(field)) {
                fields.set(fitting.get(0), field);
            }
        }
    }

    /** Verdicts of one letter could be any yes or no. */
    private static boolean isPlainly(Field field, String cell) {
        return switch (field) {
            case VERDICT -> cell.length() > 1 && CellWords.VERDICT.of(cell) != null && !cell.matches("(?i)yes|no");
            case STATED -> {
                SheetRule doubt = DayReader.read(cell, DateOrder.YEAR_FIRST).doubt();
                yield !cell.matches("[\\d.,]+") && (doubt == null || doubt == SheetRule.DATE_ORDER);
            }
            default -> !Addresses.in(cell).isEmpty() && !Addresses.isMore(cell);
        };
    }

    private static boolean canBe(Field field, String cell) {
        return switch (field) {
            case KIND -> CellWords.KIND.of(cell) != null;
            case VERDICT -> CellWords.VERDICT.of(cell) != null;
            case CONFIDENCE -> CellWords.CONFIDENCE.of(cell) != null;
            case LANGUAGE -> isTag(cell);
            case SLUG, ARTICLE -> Slug.isOne(cell);
            case REF -> RowReader.REF.matcher(cell).matches();
            case QUANTITY_VALUE, QUANTITY_LOWER, QUANTITY_UPPER -> CellNumber.isOne(cell);
            case QUANTITY_UNIT -> CellWords.UNIT.of(cell) != null || Unit.isCode(cell) || CellNumber.isOne("5" + cell);
            case QUANTITY_PER -> DenominatorNames.read(cell).isPresent();
            case QUANTITY_KIND -> CellWords.FIGURE.of(cell) != null;
            case QUANTITY_DIRECTION -> CellWords.DIRECTION.of(cell) != null;
            case QUANTITY_BASE -> CellWords.BASE.of(cell) != null;
            case QUANTITY_PERIOD -> Period.read(cell).isPresent();
            case PASSAGE -> cell.matches("[1-9][0-9]*");
            default -> true;
        };
    }

    static boolean isTag(String language) {
        return language.length() <= 35 && TAG.matcher(language).matches();
    }

    /**
     * @throws SheetFault if no claim can be read by it
     */
    void check() throws SheetFault {
        if (fields.stream().noneMatch(Field::isText)) {
            throw new SheetFault(Why.NO_CLAIM_COLUMN);
        }
        Set<Field> given = new HashSet<>();
        if (!fields.stream().allMatch(field -> field.isShared() || given.add(field))) {
            throw new SheetFault(Why.COLUMN_TWICE);
        }
        if (!isTag(language)) {
            throw new SheetFault(Why.LANGUAGE);
        }
    }

    /** The fields in one line. */
    String written() {
        return fields.stream().map(Field::word).collect(Collectors.joining(" "));
    }

    static List<Field> fields(String written) {
        return Pattern.compile(" ")
                .splitAsStream(written)
                .map(word -> Field.of(word).orElseThrow())
                .toList();
    }
}
