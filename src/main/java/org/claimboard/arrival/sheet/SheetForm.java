package org.claimboard.arrival.sheet;

import java.util.List;
import org.claimboard.arrival.sheet.SheetFault.Why;

/**
 * How the bytes of a spreadsheet are read.
 *
 * @param encoding of a text; of no matter in a workbook
 * @param delimiter of a text; of no matter in a workbook
 * @param tab which sheet of a workbook, from 0
 * @param namesLine the line on which the names of the columns stand; 0 where that is to be found out
 */
record SheetForm(TextEncoding encoding, Delimiter delimiter, int tab, long namesLine) {

    /**
     * How they seem to be read.
     *
     * @throws SheetFault if they are empty, too large, or no spreadsheet
     */
    static SheetForm of(byte[] bytes) throws SheetFault {
        if (bytes.length == 0) {
            throw new SheetFault(Why.NO_FILE);
        }
        if (bytes.length > Sheet.LARGEST) {
            throw new SheetFault(Why.TOO_LARGE);
        }
        if (Workbook.isOld(bytes)) {
            throw new SheetFault(Why.WORKBOOK);
        }
        if (Workbook.is(bytes)) {
            return new SheetForm(
                    TextEncoding.UTF_8, Delimiter.COMMA, Workbook.of(bytes).fullest(), 0);
        }
        TextEncoding encoding = TextEncoding.of(bytes);
        return new SheetForm(encoding, Sheet.delimiter(encoding.decode(bytes)), 0, 0);
    }

    /**
     * The sheet that the bytes are.
     *
     * @throws SheetFault if they cannot be read so
     */
    Sheet read(byte[] bytes) throws SheetFault {
        return Sheet.of(
                Workbook.is(bytes) ? Workbook.of(bytes).rows(tab) : Sheet.rows(encoding.decode(bytes), delimiter),
                namesLine);
    }

    /** The names of the sheets of a workbook; none of a text. */
    static List<String> tabs(byte[] bytes) throws SheetFault {
        return Workbook.is(bytes) ? Workbook.of(bytes).names() : List.of();
    }
}
