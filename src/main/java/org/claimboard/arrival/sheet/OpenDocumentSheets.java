package org.claimboard.arrival.sheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.arrival.sheet.Workbook.Tab;

/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300, part 3, section 9). */
final class OpenDocumentSheets {

    private static final int MOST_ROWS = Sheet.MOST_ROWS + 100;

    private final XMLStreamReader reader;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final Map<Integer, String> reaching = new HashMap<>();
    private final Map<Integer, Integer> rowsLeft = new HashMap<>();
    private long line;

    private OpenDocumentSheets(XMLStreamReader reader) {
        this.reader = reader;
    }

    static List<Tab> of(byte[] document) throws XMLStreamException, SheetFault {
        return new OpenDocumentSheets(XmlParts.reader(document)).read();
    }

    private List<Tab> read() throws XMLStreamException, SheetFault {
        String name = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT && reader.getLocalName().equals("table")) {
                name = XmlParts.attribute(reader, "name", "");
                rows.clear();
                rowsLeft.clear();
                line = 1;
            } else if (event == START_ELEMENT && reader.getLocalName().equals("table-row")) {
                row();
            } else if (event == END_ELEMENT && reader.getLocalName().equals("table")) {
                tabs.add(new Tab(name, List.copyOf(rows)));
            }
        }
        if (tabs.isEmpty()) {
            throw new SheetFault(Why.WORKBOOK);
        }
        return List.copyOf(tabs);
    }

    private void row() throws XMLStreamException, SheetFault {
        int times = Integer.parseInt(XmlParts.attribute(reader, "number-rows-repeated", "1"));
        List<String> cells = new ArrayList<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == END_ELEMENT && reader.getLocalName().equals("table-row")) {
                break;
            }
            if (event == START_ELEMENT && reader.getLocalName().matches("(covered-)?table-cell")) {
                cell(cells);
            }
        }
        boolean filled = cells.stream().anyMatch(cell -> !cell.isBlank());
        for (int i = 0; filled && i < times; i++) {
            rows.add(new Sheet.Row(line + i, List.copyOf(cells)));
            if (rows.size() > MOST_ROWS) {
                throw new SheetFault(Why.TOO_MANY_ROWS, line);
            }
        }
        line += times;
    }

    private void cell(List<String> cells) throws XMLStreamException {
        String element = reader.getLocalName();
        int times = Integer.parseInt(XmlParts.attribute(reader, "number-columns-repeated", "1"));
        int over = Integer.parseInt(XmlParts.attribute(reader, "number-rows-spanned", "1"));
        String type = XmlParts.attribute(reader, "value-type", "");
        String day = XmlParts.attribute(reader, "date-value", "");
        String number = XmlParts.attribute(reader, "value", "");
        String truth = XmlParts.attribute(reader, "boolean-value", "");
        String text = text(element);
        String cell =
                switch (type) {
                    case "date" -> day.replaceFirst("T00:00:00$", "");
                    case "boolean" -> truth.toUpperCase(Locale.ROOT);
                    case "percentage", "currency", "float" -> text.isEmpty() ? number : exact(number, text);
                    default -> text;
                };
        for (int i = 0; i < times && cells.size() <= Sheet.MOST_COLUMNS; i++) {
            cells.add(element.startsWith("covered") ? reaching(cells.size()) : cell);
            if (over > 1) {
                reaching.put(cells.size() - 1, cell);
                rowsLeft.put(cells.size() - 1, over - 1);
            }
        }
    }

    /** What a cell says that reaches over this one from above; nothing where it reaches from the side. */
    private String reaching(int column) {
        int left = rowsLeft.getOrDefault(column, 0);
        rowsLeft.put(column, left - 1);
        return left > 0 ? reaching.getOrDefault(column, "") : "";
    }

    /** The number is exact, and the words around it are those that are shown. */
    private static String exact(String number, String shown) {
        if (shown.indexOf('%') >= 0) {
            return shown;
        }
        String words = shown.replaceFirst("[-+\\u2212]?\\d[\\d,.  ]*\\d|\\d", "\u0000");
        return words.indexOf('\u0000') < 0 || words.matches("(?s).*\\d.*") ? shown : words.replace("\u0000", number);
    }

    private String text(String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int remarks = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "annotation" -> remarks++;
                    case "p" -> text.append(text.isEmpty() || remarks > 0 ? "" : "\n");
                    case "s" -> text.append(' ');
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
            } else if (event == CHARACTERS && remarks == 0) {
                text.append(reader.getText());
            } else if (event == END_ELEMENT && reader.getLocalName().equals("annotation")) {
                remarks--;
            } else if (event == END_ELEMENT && reader.getLocalName().equals(until)) {
                break;
            }
        }
        return text.toString().strip();
    }
}
