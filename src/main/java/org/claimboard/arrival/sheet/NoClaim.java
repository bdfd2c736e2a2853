package org.claimboard.arrival.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimboard.arrival.Clean;
import org.jspecify.annotations.Nullable;

/** Tells rows of a sheet that are no claims: sums, the names of the columns once more, lines that part it, remarks below. */
final class NoClaim {

    private static final Pattern SUM = Pattern.compile(
            "(?:(?:총|소|중|누)?합?계|총합|총계|합산|평균|전체|건수|총 ?\\d+ ?건|(?:grand |sub ?-?)?totals?|sums?|average|mean|count)"
                    + "(?: ?[(:：].*| ?\\d[\\d,.]* ?(?:건|개|명|rows?|claims?|items?)?)?");
    private static final Pattern COUNT = Pattern.compile("[\\d,.]+ ?[\\p{L}%]{0,8}");
    private static final Pattern REMARK = Pattern.compile(
            "(?:[※*†■□▶◆#▣]|(?:주|주석|비고|참고|출처|자료|작성|단위)\\)? ?[:：]|(?:note|source|legend|updated|as of|unit)s? ?[:：]"
                    + "|\\d\\) ).*",
            Pattern.DOTALL);

    private NoClaim() {}

    /** Why the row is no claim; null if it may be one. */
    static @Nullable SheetRule why(Sheet sheet, Mapping mapping, Sheet.Row row) {
        List<Integer> filled = IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isBlank())
                .boxed()
                .toList();
        List<String> texts = IntStream.range(0, mapping.fields().size())
                .filter(column -> mapping.fields().get(column).isText())
                .mapToObj(row::cell)
                .filter(cell -> !cell.isBlank())
                .toList();
        if (filled.size() > 1 && filled.stream().allMatch(column -> isName(sheet, row, column))) {
            return SheetRule.NAMES_AGAIN;
        }
        String first = filled.isEmpty() ? "" : Clean.folded(row.cell(filled.get(0)));
        boolean textless = texts.stream()
                .allMatch(text -> text.equals(row.cell(filled.get(0)))
                        || COUNT.matcher(text.strip()).matches());
        if (textless && SUM.matcher(first).matches()) {
            return SheetRule.SUM_ROW;
        }
        boolean wide = sheet.columns().size() > 2;
        if (wide
                && filled.size() == 1
                && (texts.isEmpty() || REMARK.matcher(first).matches())) {
            return SheetRule.NOT_A_ROW;
        }
        return null;
    }

    private static boolean isName(Sheet sheet, Sheet.Row row, int column) {
        return column < sheet.columns().size()
                && Clean.folded(sheet.columns().get(column)).equals(Clean.folded(Clean.line(row.cell(column))));
    }
}
