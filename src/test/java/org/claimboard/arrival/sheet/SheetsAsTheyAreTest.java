package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as ordinary desks keep them, taken whole. */
class SheetsAsTheyAreTest {

    @Test
    void koreanDesk_isTakenWhole() throws Exception {
        List<ClaimRow> rows = whole(file("desk-ko.csv"), 20, 2);
        assertThat(quantity(rows.get(0))).isEqualTo("{\"value\":2500000000000,\"unit\":\"KRW\",\"stated\":\"2.5조원\"}");
        assertThat(quantity(rows.get(1)))
                .isEqualTo("{\"value\":7500000000,\"qualifier\":\"about\",\"unit\":\"KRW\",\"stated\":\"약 75억 원\"}");
        assertThat(quantity(rows.get(2))).isEqualTo("{\"value\":300,\"unit\":\"metres\"}");
        assertThat(value(rows.get(5))).isEqualTo("-7500000000");
        assertThat(value(rows.get(7))).isEqualTo("-12.3");
        assertThat(quantity(rows.get(8))).contains("\"value\":3.5,\"unit\":\"percentage-points\"");
        assertThat(quantity(rows.get(9))).contains("\"lower\":30000,\"upper\":50000");
        assertThat(quantity(rows.get(13))).contains("\"value\":3200000000,\"unit\":\"USD\"");
        assertThat(quantity(rows.get(16))).contains("\"value\":3.2", "\"per\":{\"value\":100000");
        assertThat(rows)
                .extracting(row -> row.claim().path("stated").asText())
                .startsWith(
                        "2026-01-20",
                        "2026-01-21",
                        "2026-01-22",
                        "2026-01-23",
                        "2026-01-24",
                        "2026-01-25",
                        "2026-02-02");
        assertThat(rows)
                .extracting(SheetsAsTheyAreTest::verdict)
                .containsExactly(
                        "refuted",
                        "mostly-supported",
                        "supported",
                        "misleading",
                        "refuted",
                        "refuted",
                        "unverifiable",
                        "refuted",
                        "supported",
                        "supported",
                        "refuted",
                        "refuted",
                        "supported",
                        "misleading",
                        "misleading",
                        "contested",
                        "unverifiable",
                        "refuted",
                        "refuted",
                        "supported");
        assertThat(rows.get(1).addresses())
                .extracting(ClaimRow.Address::text)
                .containsExactly("https://harbour.example/news/2?utm_source=desk");
        assertThat(rows.get(2).addresses())
                .extracting(ClaimRow.Address::text)
                .containsExactly("https://www.harbour.example/news/3");
        assertThat(rows.get(17).addresses()).hasSize(2);
        assertThat(rows.get(4).speaker().isNamed()).isFalse();
    }

    @Test
    void englishDesk_isTakenWhole() throws Exception {
        List<ClaimRow> rows = whole(file("desk-en.csv"), 8, 1);
        assertThat(rows)
                .extracting(row -> row.claim().path("stated").asText())
                .containsExactly(
                        "2026-11-15",
                        "2025-01-20",
                        "2025-01-20",
                        "2025-01-20",
                        "2025-01-20",
                        "2025-01-20",
                        "2025-12-31",
                        "2025-01-20");
        assertThat(rows)
                .extracting(SheetsAsTheyAreTest::verdict)
                .containsExactly(
                        "misleading",
                        "mostly-supported",
                        "refuted",
                        "refuted",
                        "unverifiable",
                        "misleading",
                        "misleading",
                        "supported");
        assertThat(value(rows.get(3))).isEqualTo("-75000000");
        assertThat(rows.get(0).speaker().written()).isEqualTo("Ann Pier");
        assertThat(rows.get(0).claim().at("/notes/en").asText()).contains("Half True", "Tags: money");
    }

    /** Other habits: a scale in the name of a column, names in two rows, the encodings of two systems. */
    @Test
    void otherHabits_areTakenWhole() throws Exception {
        List<ClaimRow> scaled = whole(
                "주장,주장자,금액(억 원),날짜\n항구는 비싸다,김,75,2026-01-02\n등대는 싸다,이,\"1,234.5\",2026-01-03\n"
                        .getBytes(Charset.forName("x-windows-949")),
                2,
                0);
        assertThat(quantity(scaled.get(0))).contains("\"value\":7500000000", "\"unit\":\"KRW\"");
        assertThat(value(scaled.get(1))).isEqualTo("123450000000");
        List<ClaimRow> twoRows = whole(
                "주장\t발언자\t수치\t\t판정\n\t\t값\t단위\t\n항구는 비싸다\t김\t75\t억 원\t거짓\n".getBytes(StandardCharsets.UTF_16LE), 1, 0);
        assertThat(quantity(twoRows.get(0))).contains("\"value\":7500000000", "\"unit\":\"KRW\"");
        List<ClaimRow> japanese = whole(
                ("検証対象の発言,発言者,発言日,金額,判定,確信度,種別,判定理由,出典URL,備考\n"
                                + "橋の建設費は75億円だ,青浜市,令和7年1月20日,75億円,ほぼ正確,高い,数値,資料と合う,https://a.example.jp/1,速報\n"
                                + "橋はむだだ,田辺海斗,2025/1/21(火),,ミスリード,中程度,意見,費用だけを見ている,,\n"
                                + "利用者は8400人,青浜大学,2025年1月22日,\"8,400人\",虚偽,低い,数値,数え方が違う,,\n")
                        .getBytes(Charset.forName("windows-31j")),
                3,
                0);
        assertThat(quantity(japanese.get(0))).contains("\"value\":7500000000", "\"unit\":\"JPY\"");
        assertThat(japanese)
                .extracting(row -> row.claim().at("/assessments/0/verdict").asText())
                .containsExactly("mostly-supported", "misleading", "refuted");
        assertThat(japanese.get(0).claim().path("stated").asText()).isEqualTo("2025-01-20");
        List<ClaimRow> dollars = whole(
                "Statement|Who|Cost ($bn)|Rating\nIt is dear|Kim|3.2|Mostly False\nIt is cheap|Lee|(0.5)|Mostly  TRUE\n"
                        .getBytes(StandardCharsets.UTF_8),
                2,
                0);
        assertThat(quantity(dollars.get(0))).contains("\"value\":3200000000", "\"unit\":\"USD\"");
        assertThat(value(dollars.get(1))).isEqualTo("-500000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025. 1. 20 오후 3:21:05|2025-01-20",
                "2025. 1. 20.(월)|2025-01-20",
                "2025-01-20(월)|2025-01-20",
                "2025-01-20 (월)|2025-01-20",
                "2025-01-20 (월요일) 15:21|2025-01-20",
                "2025년 1월 20일 오후 3시|2025-01-20",
                "2025년 1월 20일 오후 3시 21분 5초|2025-01-20",
                "2025년1월20일|2025-01-20",
                "2025年1月20日|2025-01-20",
                "2025年1月20日(月)|2025-01-20",
                "令和7年1月20日|2025-01-20",
                "令和元年5月1日(水)|2019-05-01",
                "H30.4.1|2018-04-01",
                "2025年1月20日 午後3時21分|2025-01-20",
                "15 Nov 2026|2026-11-15",
                "Jan 20, 2025|2025-01-20",
                "20 January 2025|2025-01-20",
                "20th of January, 2025|2025-01-20",
                "January 20th 2025|2025-01-20",
                "Mon, 20 Jan 2025 15:21:05 GMT|2025-01-20",
                "20-Jan-2025|2025-01-20",
                "2025-Jan-20|2025-01-20",
                "Sept. 5, 2025|2025-09-05",
                "2025-01-20T15:21:05+09:00|2025-01-20",
                "2025/1/20 3:21 PM|2025-01-20",
                "Jan 20, 2025 at 3:21 p.m.|2025-01-20",
                "’25.1.20|2025-01-20",
                "25년 1월 20일|2025-01-20",
                "２０２５．１．２０|2025-01-20",
                "45677|2025-01-20",
                "45677.6396412037|2025-01-20",
                "1/20/25|2025-01-20",
                "20/1/2025|2025-01-20",
                "03/04/2025 (Thu)|2025-04-03",
                "5/5/2025|2025-05-05"
            })
    void day_isReadAsPeopleWriteIt(String cell, String day) {
        assertThat(String.valueOf(DayReader.read(cell, DateOrder.YEAR_FIRST).day()))
                .as(cell)
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2025|DATE_ORDER",
                "3.4.2025|DATE_ORDER",
                "25/1/20|DATE_ORDER",
                "2025-01-20(화)|WEEKDAY",
                "Tuesday, January 20, 2025|WEEKDAY",
                "2025-02-30|DATE",
                "2025년 1월|DATE",
                "1월 20일|DATE",
                "yesterday|DATE",
                "2025|DATE",
                "123456|DATE",
                "5|DATE"
            })
    void day_inDoubt_isAskedAbout(String cell, SheetRule why) {
        assertThat(DayReader.read(cell, DateOrder.YEAR_FIRST)).as(cell).isEqualTo(new DayReader.Day(null, why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$3.2bn|3200000000|USD",
                "US$3.2 billion|3200000000|USD",
                "2.5조원|2500000000000|KRW",
                "약 75억 원|7500000000|KRW",
                "75억 원 정도|7500000000|KRW",
                "(1,234)|-1234|null",
                "($3.2bn)|-3200000000|USD",
                "$(3.2bn)|-3200000000|USD",
                "(75억 원)|-7500000000|KRW",
                "△75억 원|-7500000000|KRW",
                "−15%|-15|percent",
                "-15.5 %|-15.5|percent",
                "₩1,200|1200|KRW",
                "1,200원|1200|KRW",
                "560만달러|5600000|USD",
                "€5m|5000000|EUR",
                "12 tonnes|12|tonnes",
                "3.5%p|3.5|percentage-points",
                "~5|5|null",
                "５６０만 달러|5600000|USD"
            })
    void number_isReadAsPeopleWriteIt(String cell, String value, String unit) {
        CellNumber read = CellNumber.read(cell).orElseThrow();
        assertThat(Objects.requireNonNull(read.value()).stripTrailingZeros().toPlainString())
                .isEqualTo(value);
        assertThat(read.unit() == null ? "null" : read.unit().code()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "5 or 6 000", "1.234,5", "560만 620만", "▲75", "12%15%", "2025-01-20", "3.2.5"})
    void number_thatIsNotOne_isAskedAbout(String cell) {
        assertThat(CellNumber.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"460620만", "460620만 달러", "5600000620만", "3200500 million", "12.515.0%", "5,6006,200만", "560만620만"
            })
    void number_thatLooksLikeTwo_isAskedAbout_andNotTaken(String cell) throws SheetFault {
        String file = "주장,수치\n비용이 크다,\"" + cell + "\"\n비용은 " + cell.replace(",", "") + " 달러다,5\n";
        Sheet sheet = Sheet.of(file, Delimiter.COMMA);
        Mapping mapping = Mapping.guess(sheet, "ko");
        mapping = new Mapping(List.of(Field.TEXT, Field.QUANTITY_VALUE), "ko", mapping.dates());
        List<RowReader.Read> reads = RowReader.read(sheet, mapping);
        assertThat(reads.get(0).claim()).isNull();
        assertThat(reads.get(0).faults()).extracting(Said::rule).containsAnyOf(SheetRule.GLUED, SheetRule.NUMBER);
        Answers answers = new Answers(Map.of(Answers.key(Field.QUANTITY_VALUE, cell), "620만 달러"));
        ClaimRow row = Objects.requireNonNull(
                RowReader.read(sheet, mapping.answering(answers)).get(0).claim());
        assertThat(value(row)).isEqualTo("6200000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,000억 원",
                "1조 2,345억 6,789만 원",
                "1만 2천 명",
                "9999만 원",
                "5,600,000",
                "2025년 1월 20일",
                "Jan 5,2025",
                "1,234.5%"
            })
    void number_ofOneMind_isNotAskedAbout(String cell) {
        assertThat(GluedNumber.isIn(cell)).isFalse();
    }

    @Test
    void points_aHundredTimesTooLarge_areAskedAbout_onceForTheColumn() throws SheetFault {
        Sheet sheet = Sheet.of("주장,수치\n점유율이 2.5%p 늘었다,250.0%p\n점유율이 늘었다,40.0%p\n", Delimiter.COMMA);
        Mapping mapping = Mapping.guess(sheet, "ko");
        assertThat(Questions.of(sheet, mapping).asked()).singleElement().satisfies(question -> {
            assertThat(question.isFactor()).isTrue();
            assertThat(question.isOpen()).isTrue();
        });
        assertThat(RowReader.read(sheet, mapping)).allMatch(read -> read.claim() == null);
        Mapping said =
                mapping.answering(new Answers(Map.of(Answers.key(Field.QUANTITY_VALUE, Factor.COLUMN), "hundredth")));
        assertThat(RowReader.read(sheet, said))
                .extracting(read -> value(Objects.requireNonNull(read.claim())))
                .containsExactly("2.5", "0.4");
        Sheet sound = Sheet.of("주장,수치\n점유율이 2.5%p 늘었다,2.5%p\n지지율이 40%p 뛰었다,40%p\n", Delimiter.COMMA);
        assertThat(Questions.of(sound, Mapping.guess(sound, "ko")).asked()).isEmpty();
    }

    @Test
    void brokenByte_isToldOnItsLine_andTheRestIsTaken() throws SheetFault {
        byte[] bytes = "주장,발언자\n항구는 무료다,김선장\n등대는 꺼져 있다,이등대\n부두는 길다,박부두\n".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\n", 60);
        byte[] broken = bytes.clone();
        broken[at - 1] = (byte) 0xFF;
        SheetForm form = SheetForm.of(broken);
        assertThat(form.encoding()).isEqualTo(TextEncoding.UTF_8);
        Sheet sheet = form.read(broken);
        List<Said> faults = RowReader.read(sheet, Mapping.guess(sheet, "ko")).stream()
                .flatMap(read -> read.faults().stream())
                .toList();
        assertThat(faults).extracting(Said::rule).containsOnly(SheetRule.BROKEN_BYTE);
        assertThat(faults).extracting(Said::line).hasSize(1);
    }

    @Test
    void brokenByte_amongFewLetters_isStillTold() throws SheetFault {
        byte[] broken = "claim,who\nThe “quay” is free,José\nIt is wet,Ann\n".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 2] = (byte) 0x92;
        Sheet sheet = SheetForm.of(broken).read(broken);
        assertThat(RowReader.read(sheet, Mapping.guess(sheet, "en")).get(1).faults())
                .extracting(Said::rule, Said::line, Said::cell)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SheetRule.BROKEN_BYTE, 3L, "who"));
    }

    @ParameterizedTest
    @CsvSource({
        "Quote / claim,TEXT",
        "주장 및 발언,TEXT",
        "#,NOTHING",
        "Speaker/party,CLAIMANT",
        "발 언 자,CLAIMANT",
        "Staement,TEXT",
        "금액(단위: 억 원),QUANTITY_VALUE",
        "Fact-check verdict,VERDICT",
        "Weather,NOTES"
    })
    void column_isKnownByItsName_howeverItIsWritten(String name, Field field) {
        assertThat(Field.ofColumn(name)).isEqualTo(field);
    }

    @Test
    void column_thatHoldsDaysOnly_isTheDay() throws SheetFault {
        Sheet sheet = Sheet.of(
                "Statement;Was am;Wo\nx;Jan 20, 2025;quay.example\ny;03/04/2025;https://quay.example/a\n",
                Delimiter.SEMICOLON);
        assertThat(Mapping.guess(sheet, "en").fields()).containsExactly(Field.TEXT, Field.STATED, Field.SOURCE);
    }

    @Test
    void language_isThatOfTheLetters() throws SheetFault {
        Sheet korean = Sheet.of("claim,who\n항구는 무료다,Kim\n", Delimiter.COMMA);
        Sheet english = Sheet.of("주장,발언자\nThe quay is free,김\n", Delimiter.COMMA);
        assertThat(Mapping.guess(korean, "en").language()).isEqualTo("ko");
        assertThat(Mapping.guess(english, "ko").language()).isEqualTo("en");
    }

    @Test
    void wordsOfAnotherDesk_areAskedAbout_andKeptInTheNotes() throws SheetFault {
        Sheet sheet = Sheet.of(
                "claim,verdict\nIt is free,Half True\nIt is dear,Whopper\nIt is wet,refuted\n", Delimiter.COMMA);
        Mapping mapping = Mapping.guess(sheet, "en");
        assertThat(Questions.of(sheet, mapping).asked())
                .extracting(Questions.Question::cell)
                .containsExactly("Half True", "Whopper");
        assertThat(Questions.of(sheet, mapping).open()).isEqualTo(1);
        Mapping said = mapping.answering(new Answers(Map.of(Answers.key(Field.VERDICT, "Whopper"), "refuted")));
        List<RowReader.Read> reads = RowReader.read(sheet, said);
        assertThat(reads)
                .extracting(read -> verdict(Objects.requireNonNull(read.claim())))
                .containsExactly("misleading", "refuted", "refuted");
        assertThat(Objects.requireNonNull(reads.get(1).claim())
                        .claim()
                        .at("/notes/en")
                        .asText())
                .isEqualTo("verdict: Whopper");
    }

    private static List<ClaimRow> whole(byte[] bytes, int claims, int passed) throws SheetFault {
        Sheet sheet = SheetForm.of(bytes).read(bytes);
        Mapping mapping = Mapping.guess(sheet, "en");
        assertThat(Questions.of(sheet, mapping).open())
                .as(() -> Questions.of(sheet, mapping).asked().toString())
                .isZero();
        List<RowReader.Read> reads = RowReader.read(sheet, mapping);
        List<Said> faults =
                reads.stream().flatMap(read -> read.faults().stream()).toList();
        assertThat(faults).hasSize(passed).allMatch(said -> said.rule().isPassedOver());
        List<ClaimRow> rows =
                reads.stream().flatMap(read -> Stream.ofNullable(read.claim())).toList();
        assertThat(rows).hasSize(claims);
        return rows;
    }

    private static String quantity(ClaimRow row) {
        return row.claim().at("/quantities/0").toString();
    }

    private static String value(ClaimRow row) {
        return new java.math.BigDecimal(row.claim().at("/quantities/0/value").asText())
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String verdict(ClaimRow row) {
        return row.claim().at("/assessments/0/verdict").asText();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SheetsAsTheyAreTest.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }
}
