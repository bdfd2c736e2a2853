package org.claimboard.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.spreadsheet.SheetFault.Why;

/**
 * What is in which column.
 *
 * @param fields what each column holds, in their order
 * @param language of claims whose row names none, BCP 47
 */
record Mapping(List<Field> fields, String language, DateOrder dates) {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** What the columns seem to hold by their names; the first of two that seem to hold the same, holds it. */
    static Mapping guess(Sheet sheet, String language) {
        Set<Field> given = new HashSet<>();
        List<Field> fields = sheet.columns().stream()
                .map(Field::ofColumn)
                .map(field -> field.isShared() || given.add(field) ? field : Field.NOTES)
                .toList();
        return new Mapping(fields, language, DateOrder.YEAR_FIRST);
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
