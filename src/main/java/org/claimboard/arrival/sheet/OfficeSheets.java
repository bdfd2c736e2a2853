package org.claimboard.arrival.sheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.arrival.sheet.Workbook.Tab;

/** The sheets of an Office Open XML workbook (ECMA-376, part 1, section 18). */
final class OfficeSheets {

    /** Rows behind the names of the columns and the lines above them. */
    private static final int MOST_ROWS = Sheet.MOST_ROWS + 100;

    private static final int MOST_CELLS = 400_000;

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** Characters that XML cannot have are written so: _x000D_ is a carriage return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts;
    private final List<CellFormat> formats;
    private final boolean from1904;

    private OfficeSheets(List<String> texts, List<CellFormat> formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    static List<Tab> of(Map<String, byte[]> parts) throws XMLStreamException, SheetFault {
        byte[] book = Objects.requireNonNull(parts.get("xl/workbook.xml"));
        Map<String, String> targets = targets(parts.getOrDefault("xl/_rels/workbook.xml.rels", new byte[0]));
        boolean from1904 = false;
        Map<String, String> sheets = new java.util.LinkedHashMap<>();
        XMLStreamReader reader = XmlParts.reader(book);
        while (reader.hasNext()) {
            if (reader.next() != START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("workbookPr")) {
                from1904 = XmlParts.attribute(reader, "date1904", "0").matches("1|true");
            } else if (reader.getLocalName().equals("sheet")
                    && XmlParts.attribute(reader, "state", "visible").equals("visible")) {
                String part = targets.getOrDefault(XmlParts.attribute(reader, "id", ""), "");
                sheets.put(XmlParts.attribute(reader, "name", part), part);
            }
        }
        OfficeSheets office = new OfficeSheets(
                texts(parts.getOrDefault("xl/sharedStrings.xml", new byte[0])),
                CellFormat.all(parts.getOrDefault("xl/styles.xml", new byte[0])),
                from1904);
        List<Tab> tabs = new ArrayList<>();
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            byte[] part = parts.get(sheet.getValue());
            if (part != null) {
                tabs.add(new Tab(sheet.getKey(), office.rows(part)));
            }
        }
        if (tabs.isEmpty()) {
            throw new SheetFault(Why.WORKBOOK);
        }
        return List.copyOf(tabs);
    }

    private static Map<String, String> targets(byte[] part) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader reader = part.length == 0 ? null : XmlParts.reader(part);
        while (reader != null && reader.hasNext()) {
            if (reader.next() == START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                String target = XmlParts.attribute(reader, "Target", "");
                targets.put(
                        XmlParts.attribute(reader, "Id", ""),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private static List<String> texts(byte[] part) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader reader = part.length == 0 ? null : XmlParts.reader(part);
        while (reader != null && reader.hasNext()) {
            if (reader.next() == START_ELEMENT && reader.getLocalName().equals("si")) {
                texts.add(text(reader, "si"));
            }
        }
        return texts;
    }

    /** The text of an element, without how its syllables are read. */
    private static String text(XMLStreamReader reader, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean taken = false;
        boolean phonetic = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT) {
                phonetic |= reader.getLocalName().equals("rPh");
                taken = reader.getLocalName().equals("t") && !phonetic;
            } else if (event == CHARACTERS && taken) {
                text.append(reader.getText());
            } else if (event == END_ELEMENT) {
                taken = false;
                phonetic &= !reader.getLocalName().equals("rPh");
                if (reader.getLocalName().equals(until)) {
                    break;
                }
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private List<Sheet.Row> rows(byte[] part) throws XMLStreamException, SheetFault {
        Map<Integer, List<String>> rows = new java.util.TreeMap<>();
        XMLStreamReader reader = XmlParts.reader(part);
        int line = 0;
        int column = -1;
        int cells = 0;
        while (reader.hasNext()) {
            if (reader.next() != START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "row" -> {
                    line = Integer.parseInt(XmlParts.attribute(reader, "r", String.valueOf(line + 1)));
                    column = -1;
                }
                case "c" -> {
                    Matcher place = PLACE.matcher(XmlParts.attribute(reader, "r", ""));
                    column = place.matches() ? column(place.group(1)) : column + 1;
                    String cell = cell(reader);
                    if (!cell.isEmpty() && column < Sheet.MOST_COLUMNS + 1) {
                        put(rows.computeIfAbsent(line, one -> new ArrayList<>()), column, cell);
                        cells++;
                    }
                }
                case "mergeCell" -> merge(rows, XmlParts.attribute(reader, "ref", ""));
                default -> {}
            }
            if (rows.size() > MOST_ROWS || cells > MOST_CELLS) {
                throw new SheetFault(Why.TOO_MANY_ROWS, line);
            }
        }
        return rows.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> new Sheet.Row(row.getKey(), List.copyOf(row.getValue())))
                .toList();
    }

    private static void put(List<String> row, int column, String cell) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, cell);
    }

    /** A cell that reaches over several rows says the same in each; over several columns, it stands in the first. */
    private static void merge(Map<Integer, List<String>> rows, String reference) {
        String[] ends = reference.split(":", -1);
        Matcher from = PLACE.matcher(ends[0]);
        Matcher to = PLACE.matcher(ends[ends.length - 1]);
        if (!from.matches() || !to.matches()) {
            return;
        }
        int column = column(from.group(1));
        int first = Integer.parseInt(from.group(2));
        int last = Integer.parseInt(to.group(2));
        List<String> row = rows.getOrDefault(first, List.of());
        if (last - first > MOST_ROWS || column >= row.size() || row.get(column).isEmpty()) {
            return;
        }
        for (int line = first + 1; line <= last; line++) {
            List<String> below = rows.get(line);
            if (below != null && (column >= below.size() || below.get(column).isEmpty())) {
                put(below, column, row.get(column));
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private String cell(XMLStreamReader reader) throws XMLStreamException {
        String type = XmlParts.attribute(reader, "t", "n");
        int style = Integer.parseInt(XmlParts.attribute(reader, "s", "0"));
        String value = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT && reader.getLocalName().equals("v")) {
                value = reader.getElementText();
            } else if (event == START_ELEMENT && reader.getLocalName().equals("is")) {
                value = text(reader, "is");
            } else if (event == END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
        }
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> style < formats.size() ? formats.get(style).shown(value, from1904) : value;
            default -> value;
        };
    }

    private String shared(String number) {
        int at = Integer.parseInt(number.strip());
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }
}
