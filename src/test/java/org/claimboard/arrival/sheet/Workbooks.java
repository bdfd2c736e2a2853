package org.claimboard.arrival.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheet programs save them: shared texts, formats, merged cells, truth values. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private Workbooks() {}

    /** A line above the names, a speaker merged over two rows, a sum below, an empty sheet before. */
    static byte[] office(String town) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr/><sheets>"
                        + "<sheet name=\"Empty\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"목록\" sheetId=\"2\" r:id=\"rId2\"/>"
                        + "<sheet name=\"Hidden\" sheetId=\"3\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"x\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", HEAD + "<worksheet " + MAIN + "><sheetData/></worksheet>");
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet " + MAIN
                        + "><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"0.0&quot;%p&quot;\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0&quot;원&quot;;\\(#,##0&quot;원&quot;\\)\"/>"
                        + "<numFmt numFmtId=\"166\" formatCode=\"[$$-409]#,##0.00\"/>"
                        + "<numFmt numFmtId=\"167\" formatCode=\"yyyy\\.\\ m\\.\\ d\\.\\(aaa\\)\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
                        + "<xf numFmtId=\"167\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                HEAD + "<sst " + MAIN + "><si><t>주 장</t></si><si><r><t>발언</t></r><r><t>자</t></r></si><si><t>날짜</t></si>"
                        + "<si><t>수치</t></si><si><t>판정</t></si><si><t>" + town + "의 부두는 커졌다</t></si><si><t>" + town
                        + " 김항만</t></si><si><t>" + town + "의 등대는 적자다</t></si><si><t>" + town
                        + "의 배는 싸다</t></si><si><t>" + town
                        + " 목록</t></si><si><t>합계</t></si><si><t>절반의 사실</t></si></sst>");
        parts.put(
                "xl/worksheets/sheet2.xml",
                HEAD + "<worksheet " + MAIN + "><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"s\"><v>2</v></c>"
                        + "<c r=\"D3\" t=\"s\"><v>3</v></c><c r=\"E3\" t=\"s\"><v>4</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>5</v></c><c r=\"B4\" t=\"s\"><v>6</v></c><c r=\"C4\" s=\"4\"><v>45677</v></c>"
                        + "<c r=\"D4\" s=\"1\"><v>2.5000000000000001</v></c><c r=\"E4\" t=\"b\"><v>0</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>7</v></c><c r=\"C5\" s=\"5\"><v>45678.639641203701</v></c>"
                        + "<c r=\"D5\" s=\"2\"><v>-75</v></c><c r=\"E5\" t=\"b\"><v>1</v></c></row>"
                        + "<row r=\"6\"><c r=\"A6\" t=\"s\"><v>8</v></c><c r=\"B6\" t=\"inlineStr\"><is><t>이등대</t></is></c>"
                        + "<c r=\"C6\" t=\"str\"><v>2025-01-22 (수)</v></c><c r=\"D6\" s=\"3\"><v>0.125</v></c>"
                        + "<c r=\"E6\" t=\"s\"><v>11</v></c></row>"
                        + "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>10</v></c><c r=\"D7\"><v>3</v></c></row>"
                        + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B4:B5\"/></mergeCells></worksheet>");
        return zip(parts);
    }

    /** Rows as an office program writes them: text, and days such as 2026-03-28 as numbers that it shows as days. */
    static byte[] office(List<List<String>> rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"목록\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet " + MAIN
                        + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        StringBuilder sheet = new StringBuilder(HEAD + "<worksheet " + MAIN + "><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append(cell(
                        "ABCDEFGHIJ".substring(column, column + 1) + (row + 1),
                        rows.get(row).get(column)));
            }
            sheet.append("</row>");
        }
        parts.put("xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static String cell(String place, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(text));
            return "<c r=\"" + place + "\" s=\"1\"><v>" + serial + "</v></c>";
        }
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    static byte[] openDocument(String town) throws IOException {
        String cell = "<table:table-cell office:value-type=\"string\"><text:p>";
        String end = "</text:p></table:table-cell>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "content.xml",
                HEAD + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                        + "<table:table table:name=\"목록\"><table:table-row>" + cell + "주장" + end + cell + "날짜" + end
                        + cell
                        + "금액" + end + cell + "판정" + end + "</table:table-row><table:table-row>" + cell + town
                        + "의 부두는 비싸다" + end
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-01-20\"><text:p>25. 1. 20.</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"7500000000\"><text:p>7,500,000,000원</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"><text:p>거짓</text:p></table:table-cell>"
                        + "</table:table-row><table:table-row>" + cell + town + "의 등대는 싸다" + end
                        + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell + "사실" + end
                        + "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
                        + "</office:spreadsheet></office:body></office:document-content>");
        return zip(parts);
    }

    /** A few kilobytes that unpack to a hundred megabytes. */
    static byte[] bomb() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", " ".repeat(100 << 20));
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
