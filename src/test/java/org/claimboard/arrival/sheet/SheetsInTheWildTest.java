package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets of several programs, systems and habits at once: what is sure is taken, and what is not is asked about once. */
class SheetsInTheWildTest {

    @Test
    void deskOfTwoLanguages_asksForOneWord_andIsTakenWhole() throws Exception {
        byte[] bytes = Objects.requireNonNull(SheetsInTheWildTest.class.getResourceAsStream("desk-mixed.csv"))
                .readAllBytes();
        Sheet sheet = SheetForm.of(bytes).read(bytes);
        Mapping mapping = Mapping.guess(sheet, "en");
        assertThat(Questions.of(sheet, mapping).asked())
                .filteredOn(asked -> asked.meant() == null)
                .extracting(Questions.Question::cell)
                .containsExactly("의견");
        List<ClaimRow> rows =
                rows(sheet, mapping.answering(new Answers(Map.of(Answers.key(Field.VERDICT, "의견"), "-"))));
        assertThat(rows).hasSize(20);
        assertThat(rows)
                .extracting(row -> row.claim().path("stated").asText())
                .containsExactly(
                        "2025-01-20",
                        "2025-01-20",
                        "2026-11-15",
                        "2025-01-20",
                        "2026-05-21",
                        "2026-06-18",
                        "2026-07-03",
                        "2026-03-27",
                        "2026-09-08",
                        "2026-07-09",
                        "2026-06-18",
                        "2026-09-08",
                        "2026-05-21",
                        "2026-08-04",
                        "2026-08-11",
                        "2026-03-28",
                        "2026-11-03",
                        "2026-09-08",
                        "2026-06-18",
                        "2026-05-21");
        assertThat(rows)
                .extracting(row -> row.claim().path("language").asText())
                .as("each row is in its own language")
                .containsExactly(
                        "ko", "en", "en", "ja", "ko", "en", "ko", "en", "ko", "ko", "en", "ko", "ko", "en", "ko", "en",
                        "ko", "ko", "en", "ko");
        assertThat(rows).allSatisfy(row -> assertThat(row.claim()
                        .path("text")
                        .has(row.claim().path("language").asText()))
                .isTrue());
        assertThat(number(rows.get(0))).isEqualTo("2500000000000 KRW");
        assertThat(number(rows.get(1))).isEqualTo("3200000000 USD");
        assertThat(number(rows.get(5))).isEqualTo("7400000 GBP");
        assertThat(number(rows.get(16))).isEqualTo("-7500000000 KRW");
        assertThat(rows.get(19).addresses()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"windows-949", "UTF-8", "UTF-16LE"})
    void koreanRows_areTheSameInEachEncoding(String charset) throws Exception {
        List<ClaimRow> rows = taken(
                """
                발언자,발언 내용,발언일,금액,판정,출처
                한누리,"다리값이 2.5조원이라고 했다, 쉼표도 있다",2025. 1. 20 오후 3:21:05,2.5조원,거짓,https://a.example/1
                똠방각하,뷁스럽게 비싸다,25.1.20,"1,900억 원",절반의 사실,https://a.example/2
                오하린,"그는 ""비싸다""고 했다",2025년 1월 20일(월),△75억원,대체로 거짓,https://a.example/3
                윤태림,"줄바꿈이
                있는 주장이다",2025-01-20,38%,사실,https://a.example/4
                """
                        .replace("\n", "\r\n"),
                Charset.forName(charset));
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(
                        row.claim().path("stated").asText())
                .isEqualTo("2025-01-20"));
        assertThat(rows.get(1).speaker().written()).isEqualTo("똠방각하");
        assertThat(rows.get(3).claim().at("/text/ko").asText()).isEqualTo("줄바꿈이\n있는 주장이다");
    }

    @Test
    void japaneseRows_ofAnotherSystem_withWideFigures() throws Exception {
        List<ClaimRow> rows = taken(
                """
                発言者;発言内容;発言日;金額;判定;確信度;出典URL;備考
                青浜市;橋の建設費は７５億円だ;２０２５年１月２０日;７５億円;誤り;高;https://a.example.jp/1;①速報
                ㈱海潮;利用者は1日8,400人だ;R7.1.20;8,400人;正確;中;https://a.example.jp/2;
                田辺海斗;維持費は年1億4000万円かかる;2025/1/20（月）;1億4000万円;不正確;低;https://a.example.jp/3;"改行
                あり"
                髙橋議員;税収が12.5％増えた;2025.1.20;12.5％;根拠不明;高;https://a.example.jp/4;
                """
                        .replace("\n", "\r\n"),
                Charset.forName("windows-31j"));
        assertThat(rows)
                .hasSize(4)
                .allSatisfy(
                        row -> assertThat(row.claim().path("stated").asText()).isEqualTo("2025-01-20"))
                .allSatisfy(
                        row -> assertThat(row.claim().path("language").asText()).isEqualTo("ja"));
        assertThat(number(rows.get(0))).isEqualTo("7500000000 JPY");
        assertThat(rows)
                .extracting(row -> row.claim().at("/assessments/0/confidence").asText())
                .containsExactly("high", "medium", "low", "high");
    }

    @Test
    void fewJapaneseLetters_areNotTakenForKorean() throws Exception {
        byte[] bytes = "発言者,発言内容,発言日,判定\n青浜市,橋の建設費は高いものだと市が言った,2025年1月20日,誤り\n".getBytes(Charset.forName("EUC-JP"));
        assertThat(SheetForm.of(bytes).encoding()).isEqualTo(TextEncoding.EUC_JP);
    }

    @Test
    void rowsOfOtherPrograms_tabsSemicolonsMarksAndSerials() throws Exception {
        List<ClaimRow> tabs = taken(
                """
                Speaker\tClaim\tDate said\tFigure\tRating\tSource
                Ann Pier\tThe quay cost $3.2bn\t15 Nov 2026\t$3.2bn\tFALSE\thttps://q.example/1
                Bo Lock\t"A ""tab""\there"\t2026-11-15\t(75)\tTRUE\thttps://q.example/2
                Cy Dock\tFares rose 4.1 per cent\t11/15/2026\t4.1 per cent\tPants on Fire\thttps://q.example/3
                """,
                StandardCharsets.UTF_16LE);
        assertThat(tabs).hasSize(3).allSatisfy(row -> assertThat(
                        row.claim().path("stated").asText())
                .isEqualTo("2026-11-15"));
        List<ClaimRow> marked = taken(
                """
                \uFEFFsep=;
                "Claim
                text";Who;When;Verdict;Link
                "The quay cost
                12.6 million";Ann;2026-11-15;Mostly true;https://q.example/1
                "He said ""no; never""\";Bo;2026-11-16;Unproven;https://q.example/2
                ;;;;
                Fares fell;Cy;2026-11-17;Misleading;https://q.example/3;
                """,
                StandardCharsets.UTF_8);
        assertThat(marked)
                .extracting(row -> row.claim().at("/text/en").asText())
                .containsExactly("The quay cost\n12.6 million", "He said \"no; never\"", "Fares fell");
        List<ClaimRow> serials = taken(
                """
                claim,who,date,amount,verdict
                The quay is wet,Ann,45677,$1m,true
                The quay is dry,Bo,45677.6396412037,$2m,false
                The quay is long,Cy,="2025-01-20",="300 m",half true
                The quay is old,Di,45677,"$ 4,000,000.00",mixture
                """,
                StandardCharsets.US_ASCII);
        assertThat(serials).hasSize(4).allSatisfy(row -> assertThat(
                        row.claim().path("stated").asText())
                .isEqualTo("2025-01-20"));
        assertThat(number(serials.get(2))).isEqualTo("300 metres");
        assertThat(number(serials.get(3))).isEqualTo("4000000 USD");
    }

    /** Names and cells with blanks that do not break and marks without width; the names once more among the rows. */
    @Test
    void blanksThatNobodySees_countForNothing() throws Exception {
        List<ClaimRow> rows = taken(
                """
                \u200B주 장\u00A0,\u3000발 언 자\u3000, 일\u00A0자 ,수  치,판\u200B정
                항구는 비싸다\u00A0,\u3000김 ,\u00A02025-01-20 ,\u00A075억\u00A0원,\u200B거짓
                주 장,발 언 자,일 자,수 치,판정
                등대는 싸다,이,2025-01-20,80억 원,사실
                항구는 싸다,이
                """,
                StandardCharsets.UTF_8);
        assertThat(rows)
                .extracting(row -> row.claim().at("/text/ko").asText())
                .containsExactly("항구는 비싸다", "등대는 싸다", "항구는 싸다");
        assertThat(number(rows.get(0))).isEqualTo("7500000000 KRW");
        assertThat(rows.get(0).claim().at("/assessments/0/verdict").asText()).isEqualTo("refuted");
    }

    @Test
    void reasonsThatAreAddresses_areSources() throws Exception {
        List<ClaimRow> rows = taken(
                """
                번호|발언|화자|일시|규모|평결|근거
                1|바다는 넓다|한누리|2025-01-20T15:21:05+09:00|3만 1천 명|진실|https://a.example/1
                2|바다는 좁다|오하린|Mon, 20 Jan 2025|30~50억 원|거짓말|https://a.example/3, https://a.example/3b
                """,
                StandardCharsets.UTF_8);
        assertThat(rows).extracting(row -> row.addresses().size()).containsExactly(1, 2);
    }

    /** One figure of a format that multiplies is no reason to doubt a sheet; a column of them is, and so is a day that is two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    수치(%p) | 250.0%p | -25.0%p | FACTOR
                    발언일 | 어제 | 2025-01-20 | DATE
                    수치 | 수천 명 | 80명 | NUMBER
                    수치 | 460620만 원 | 80만 원 | GLUED
                    """)
    void whatIsNotSure_isAskedAbout(String column, String one, String other, SheetRule why) throws Exception {
        byte[] bytes = ("주장,발언자," + column + "\n금리가 올랐다,김," + one + "\n점유율이 늘었다,이," + other + "\n배가 떴다,박," + one + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Sheet sheet = SheetForm.of(bytes).read(bytes);
        assertThat(Questions.of(sheet, Mapping.guess(sheet, "ko")).asked())
                .filteredOn(asked -> asked.meant() == null)
                .extracting(Questions.Question::why)
                .isNotEmpty()
                .containsOnly(why);
    }

    @ParameterizedTest
    @CsvSource({"25.1.20,25.1.21", "01/02/2025,03/04/2025"})
    void dayThatIsTwo_isAskedAbout_onceForTheSheet(String one, String other) throws Exception {
        byte[] bytes =
                ("주장,발언자,발언일\n금리가 올랐다,김," + one + "\n점유율이 늘었다,이," + other + "\n").getBytes(StandardCharsets.UTF_8);
        Sheet sheet = SheetForm.of(bytes).read(bytes);
        assertThat(Questions.of(sheet, Mapping.guess(sheet, "ko")).openDays()).containsExactly(one, other);
    }

    private static List<ClaimRow> taken(String text, Charset charset) throws SheetFault {
        byte[] bytes = text.getBytes(charset);
        Sheet sheet = SheetForm.of(bytes).read(bytes);
        Mapping mapping = Mapping.guess(sheet, "en");
        assertThat(Questions.of(sheet, mapping).open())
                .as(() -> Questions.of(sheet, mapping).asked().toString())
                .isZero();
        return rows(sheet, mapping);
    }

    private static List<ClaimRow> rows(Sheet sheet, Mapping mapping) {
        List<RowReader.Read> reads = RowReader.read(sheet, mapping);
        assertThat(reads.stream().flatMap(read -> read.faults().stream()).toList())
                .allMatch(said -> said.rule().isPassedOver());
        return reads.stream().flatMap(read -> Stream.ofNullable(read.claim())).toList();
    }

    private static String number(ClaimRow row) {
        return row.claim().at("/quantities/0/value").decimalValue().toPlainString() + " "
                + row.claim().at("/quantities/0/unit").asText();
    }
}
