package org.claimboard.arrival.sheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook shows the numbers of a cell (ECMA-376, part 1, section 18.8.31): as a day, as a percentage, with words or a
 * currency around it.
 *
 * @param code of the format
 */
record CellFormat(String code) {

    static final CellFormat GENERAL = new CellFormat("General");

    /** Figures that spreadsheet programs show of a number. */
    private static final MathContext SHOWN = new MathContext(15);

    /** Quoted words, one character behind a backslash, a currency, a gap, a filler, or anything in brackets. */
    private static final Pattern PART = Pattern.compile(
            "\"(?<quoted>[^\"]*)\"|\\\\(?<one>.)|\\[\\$(?<money>[^\\]-]*)[^\\]]*\\]|\\[[^\\]]*\\]|_.|\\*.|(?<other>.)",
            Pattern.DOTALL);

    private static final Map<Integer, String> BUILT_IN = Ordered.ofEntries(
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "yyyy-mm-dd"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(22, "m/d/yy h:mm"));

    /** Days in the calendars of eastern Asia, whose codes are not in the file. */
    private static final int FIRST_ASIAN = 27;

    private static final int LAST_ASIAN = 36;
    private static final int FIRST_OTHER_ASIAN = 50;
    private static final int LAST_OTHER_ASIAN = 58;

    /** The formats of a workbook's cells, by their style. */
    static List<CellFormat> all(byte[] styles) throws XMLStreamException {
        List<CellFormat> formats = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        XMLStreamReader reader = styles.length == 0 ? null : XmlParts.reader(styles);
        boolean ofCells = false;
        while (reader != null && reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT && reader.getLocalName().equals("numFmt")) {
                codes.put(
                        Integer.parseInt(XmlParts.attribute(reader, "numFmtId", "0")),
                        XmlParts.attribute(reader, "formatCode", "General"));
            } else if (event == START_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                ofCells = true;
            } else if (event == END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                ofCells = false;
            } else if (event == START_ELEMENT
                    && ofCells
                    && reader.getLocalName().equals("xf")) {
                formats.add(of(Integer.parseInt(XmlParts.attribute(reader, "numFmtId", "0")), codes));
            }
        }
        return formats;
    }

    private static CellFormat of(int number, Map<Integer, String> codes) {
        String code = codes.get(number);
        if (code != null) {
            return new CellFormat(code);
        }
        boolean asian = (number >= FIRST_ASIAN && number <= LAST_ASIAN)
                || (number >= FIRST_OTHER_ASIAN && number <= LAST_OTHER_ASIAN);
        return asian ? new CellFormat("yyyy-mm-dd") : new CellFormat(BUILT_IN.getOrDefault(number, "General"));
    }

    /**
     * What a cell with this number says.
     *
     * @param number as the file has it
     * @param from1904 whether its days are counted from 1904
     */
    String shown(String number, boolean from1904) {
        BigDecimal value = new BigDecimal(number.strip()).round(SHOWN).stripTrailingZeros();
        if (isDay()) {
            return day(value, from1904);
        }
        return words(value);
    }

    private boolean isDay() {
        StringBuilder letters = new StringBuilder();
        Matcher parts = PART.matcher(section(BigDecimal.ONE));
        while (parts.find()) {
            letters.append(parts.group("other") == null ? "" : parts.group("other"));
        }
        String plain = letters.toString().toLowerCase(Locale.ROOT);
        return !plain.contains("general") && plain.matches("(?s).*(?:[yd]|mmm).*");
    }

    private static String day(BigDecimal value, boolean from1904) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return value.toPlainString();
        }
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long whole = value.longValue();
        long seconds = value.subtract(BigDecimal.valueOf(whole))
                .multiply(BigDecimal.valueOf(86_400))
                .add(new BigDecimal("0.5"))
                .longValue();
        LocalDateTime time = zero.plusDays(whole).atStartOfDay().plusSeconds(seconds);
        return seconds == 0
                ? time.toLocalDate().toString()
                : time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT));
    }

    /** The section for numbers of that sign. */
    private String section(BigDecimal value) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        Matcher parts = PART.matcher(code);
        while (parts.find()) {
            if (";".equals(parts.group("other"))) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(parts.group());
            }
        }
        sections.add(section.toString());
        return value.signum() < 0 && sections.size() > 1 ? sections.get(1) : sections.get(0);
    }

    /** The exact number, with the words that the format has around it. */
    private String words(BigDecimal value) {
        String section = section(value);
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        BigDecimal number = value.abs();
        boolean digits = false;
        int commas = 0;
        Matcher parts = PART.matcher(section);
        while (parts.find()) {
            String other = parts.group("other");
            String literal = first(parts.group("quoted"), parts.group("one"), parts.group("money"));
            if (other == null) {
                (digits ? behind : before).append(literal);
            } else if ("0#?".contains(other)) {
                digits = true;
                commas = 0;
            } else if (other.equals(",")) {
                commas += digits ? 1 : 0;
            } else if (other.equals("%")) {
                number = number.movePointRight(2);
                (digits ? behind : before).append('%');
            } else if ("$€£¥₩-+()원만억조 ".contains(other)) {
                (digits ? behind : before).append(other);
            }
        }
        number = number.movePointLeft(3 * commas);
        boolean signed = (before.toString() + behind).matches("(?s).*[-(△▲].*");
        String sign = value.signum() < 0 && !(signed && !section.equals(section(BigDecimal.ONE))) ? "-" : "";
        return (sign + before + plain(number) + behind).strip();
    }

    private static String first(@Nullable String quoted, @Nullable String one, @Nullable String money) {
        if (quoted != null) {
            return quoted;
        }
        return one != null ? one : money != null ? money : "";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
