package org.claimboard.arrival.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.claimboard.arrival.sheet.SheetFault.Why;

/**
 * The sheets of a workbook: Office Open XML (ECMA-376) as Excel saves it, or OpenDocument (ISO/IEC 26300) as LibreOffice
 * does. Cells are what people see in them, but for days, which are {@code 2025-01-20}, and numbers, which are exact.
 */
final class Workbook {

    /** Bytes of all that is unpacked: one that holds more is no desk's list. */
    private static final int LARGEST = 64 << 20;

    private static final String SHEETS = "xl/workbook.xml";
    private static final String DOCUMENT = "content.xml";

    /**
     * One sheet.
     *
     * @param rows those that are not empty
     */
    record Tab(String name, List<Sheet.Row> rows) {}

    private final List<Tab> tabs;

    private Workbook(List<Tab> tabs) {
        this.tabs = tabs;
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether it is one of the binary form of before 2007, which is not read. */
    static boolean isOld(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
    }

    /**
     * Reads a workbook.
     *
     * @throws SheetFault if it is none that can be read, is locked, or holds too much
     */
    static Workbook of(byte[] bytes) throws SheetFault {
        try {
            Map<String, byte[]> parts = unpacked(bytes);
            if (parts.containsKey(SHEETS)) {
                return new Workbook(OfficeSheets.of(parts));
            }
            byte[] document = parts.get(DOCUMENT);
            if (document != null) {
                return new Workbook(OpenDocumentSheets.of(document));
            }
            throw new SheetFault(Why.WORKBOOK);
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw new SheetFault(Why.WORKBOOK);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException, SheetFault {
        Map<String, byte[]> parts = new HashMap<>();
        int room = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst("^/", "");
                if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
                    continue;
                }
                byte[] part = zip.readNBytes(room + 1);
                room -= part.length;
                if (room < 0) {
                    throw new SheetFault(Why.TOO_LARGE);
                }
                parts.put(name, part);
            }
        } catch (ZipException e) {
            throw new SheetFault(Why.WORKBOOK);
        }
        return parts;
    }

    List<String> names() {
        return tabs.stream().map(Tab::name).toList();
    }

    /** The sheet with most rows. */
    int fullest() {
        int best = 0;
        for (int i = 1; i < tabs.size(); i++) {
            if (tabs.get(i).rows().size() > tabs.get(best).rows().size()) {
                best = i;
            }
        }
        return best;
    }

    List<Sheet.Row> rows(int tab) {
        return tab < tabs.size() ? tabs.get(tab).rows() : new ArrayList<>();
    }
}
