package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as claims, and what is the matter with those that are none. */
class RowReaderTest {

    @Test
    void row_saysWhatItsColumnsHold() throws SheetFault {
        ClaimRow row = claim(
                """
                Claim,Said by,Date,Type,Value,Unit,As stated,Verdict,Link
                The harbour cost $5.6M,Kim,2025. 2. 1.,figure,"5,600,000",USD,$5.6M,Mostly supported,https://town.example/
                """);
        assertThat(row.claim().toString())
                .isEqualTo(
                        "{\"text\":{\"en\":\"The harbour cost $5.6M\"},\"title\":{\"en\":\"The harbour cost $5.6M\"},"
                                + "\"language\":\"en\",\"kind\":\"quantity\",\"stated\":\"2025-02-01\","
                                + "\"quantities\":[{\"value\":5600000,\"unit\":\"USD\",\"stated\":\"$5.6M\"}],"
                                + "\"assessments\":[{\"verdict\":\"mostly-supported\"}]}");
        assertThat(row.addresses()).containsExactly(new ClaimRow.Address("https://town.example/", ""));
        assertThat(row.speaker().written()).isEqualTo("Kim");
        assertThat(row.line()).isEqualTo(2);
    }

    /** As our own file has it, and as people write it. */
    @Test
    void number_hasWhatItMeansBeside() throws SheetFault {
        ClaimRow own = claim(
                """
                text_en,quantity_value,quantity_unit,quantity_per,quantity_kind,quantity_direction,quantity_base,quantity_period
                It rose,4.1,percent,"per 100,000 people",change,up,previous-year,2026-Q3
                """);
        assertThat(own.claim().at("/quantities/0").toString())
                .isEqualTo(
                        "{\"value\":4.1,\"unit\":\"percent\",\"per\":{\"value\":100000,\"unit\":\"people\"},"
                                + "\"kind\":\"change\",\"direction\":\"up\",\"base\":\"previous-year\",\"period\":\"2026-Q3\"}");
        ClaimRow typed = claim(
                """
                주장,수치,단위,무엇당,수치 종류,증감,비교 시점,기간
                늘었다,4.1,percent,10만 명당,변화,증가,전년 대비,2026년 3분기
                """);
        assertThat(typed.claim().at("/quantities/0")).isEqualTo(own.claim().at("/quantities/0"));
    }

    @Test
    void texts_goByTheirLanguage() throws SheetFault {
        ClaimRow row = claim("text_ko,text_en,title_en,language\n항구는 무료다,The harbour is free,Free harbour,ko\n");
        assertThat(row.claim().path("text").toString())
                .isEqualTo("{\"ko\":\"항구는 무료다\",\"en\":\"The harbour is free\"}");
        assertThat(row.claim().at("/title/en").asText()).isEqualTo("Free harbour");
        assertThat(row.claim().at("/title/ko").asText()).isEqualTo("항구는 무료다");
        assertThat(row.claim().path("language").asText()).isEqualTo("ko");
    }

    @Test
    void sameRow_hasTheSameSlug_whereverItStands() throws SheetFault {
        ClaimRow one = claim("claim,speaker\nThe harbour is free,Kim\n");
        ClaimRow other = claim("speaker,claim,comment\nKim,The harbour is free,\n");
        ClaimRow third = claim("claim,speaker\nThe harbour is free,Lee\n");
        assertThat(other.slug()).isEqualTo(one.slug()).startsWith("the-harbour-is-free-");
        assertThat(other.hash()).isEqualTo(one.hash());
        assertThat(third.slug()).isNotEqualTo(one.slug());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim| ''|NO_TEXT|''",
                "date|01/02/2025|DATE_ORDER|date",
                "date|2025-02-30|DATE|date",
                "date|456580|DATE|date",
                "value|5 or so many|NUMBER|value",
                "value|1.234,5|NUMBER|value",
                "value|1e9|NUMBER|value",
                "unit|sacks of rice|UNIT|unit",
                "unit|XQZ|UNIT|unit",
                "kind|rumour|KIND|kind",
                "verdict|Whopper|VERDICT|verdict",
                "confidence|99|CONFIDENCE|confidence",
                "slug|Not A Slug|SLUG|slug",
                "ref|9C|REF|ref",
                "language|english|LANGUAGE|language",
                "passage|0|PASSAGE|passage",
                "article|The News|SLUG|article",
                "text en|Another claim|SAID_TWICE|text en",
                "notes|x\u0007y|CHARACTERS|notes"
            })
    void badCell_isToldByLineAndColumn(String column, String cell, SheetRule rule, String where) throws SheetFault {
        boolean claim = column.equals("claim");
        String text = claim ? "claim,notes\n,x\n" : "claim," + column + "\nA claim,\"" + cell + "\"\n";
        RowReader.Read read = read(text);
        assertThat(read.claim()).isNull();
        assertThat(read.faults()).singleElement().satisfies(said -> {
            assertThat(said.rule()).isEqualTo(rule);
            assertThat(said.line()).isEqualTo(2);
            assertThat(said.cell()).isEqualTo(where);
        });
    }

    @ParameterizedTest
    @CsvSource({"달러,USD", "usd,USD", "원,KRW", "%,percent", "chips,chips", "gpu-hours,gpu-hours", "GBP,GBP"})
    void unit_isReadByItsWordOrItsCode(String cell, String unit) throws SheetFault {
        assertThat(claim("claim,value,unit\nx,5," + cell + "\n")
                        .claim()
                        .at("/quantities/0/unit")
                        .asText())
                .isEqualTo(unit);
    }

    @Test
    void bounds_thatCross_orStandBesideAValue_areTold() throws SheetFault {
        assertThat(read("claim,min,max\nx,5,3\n").faults())
                .extracting(Said::rule)
                .containsExactly(SheetRule.BOUNDS);
        assertThat(read("claim,value,max\nx,5,9\n").faults())
                .extracting(Said::rule)
                .containsExactly(SheetRule.BOUNDS);
    }

    @Test
    void rowWithMoreCellsThanColumns_isTold() throws SheetFault {
        assertThat(read("claim,notes\nx,y,z\n").faults()).extracting(Said::rule).containsExactly(SheetRule.MORE_CELLS);
    }

    @Test
    void everythingThatIsTheMatter_isToldAtOnce() throws SheetFault {
        assertThat(read("claim,date,value,kind\nx,soon,many,rumour\n").faults())
                .extracting(Said::rule)
                .containsExactlyInAnyOrder(SheetRule.DATE, SheetRule.NUMBER, SheetRule.KIND);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST,1/2/2025,2025-02-01",
        "MONTH_FIRST,1/2/2025,2025-01-02",
        "DAY_FIRST,31.12.2025,2025-12-31",
        "MONTH_FIRST,2025-12-31,2025-12-31",
        "YEAR_FIRST,2025년 2월 1일,2025-02-01",
        "YEAR_FIRST,2025/2/1 09:30:00,2025-02-01"
    })
    void day_isReadInTheOrderThatWasChosen(DateOrder order, String cell, String day) {
        assertThat(String.valueOf(order.read(cell))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "1/31/2025;2/1/2025,MONTH_FIRST",
        "31/1/2025;1/2/2025,DAY_FIRST",
        "1/2/2025;3/4/2025,YEAR_FIRST",
        "2025-01-31;1/2/2025,YEAR_FIRST",
        "soon,YEAR_FIRST"
    })
    void order_isProposed_whereOnlyOneFits(String cells, DateOrder order) throws SheetFault {
        Sheet sheet = Sheet.of("claim;date\nx;" + cells.replace(";", "\nx;") + "\n", Delimiter.SEMICOLON);
        assertThat(Mapping.guess(sheet, "en").dates()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "type,Political,NOTES",
        "type,Figure,KIND",
        "verdict,Whopper,NOTES",
        "verdict,refuted,VERDICT",
        "value,about five,NOTES",
        "value,'5,000',QUANTITY_VALUE",
        "slug,Row 17,NOTES",
        "unit,sacks of rice,NOTES",
        "date,yesterday,STATED"
    })
    void column_whoseCellsCannotBeIt_goesToTheNotes(String name, String cell, Field field) throws SheetFault {
        Sheet sheet = Sheet.of("claim;" + name + "\nx;" + cell + "\n", Delimiter.SEMICOLON);
        assertThat(Mapping.guess(sheet, "en").fields()).containsExactly(Field.TEXT, field);
    }

    @Test
    void secondColumnOfTheSameName_goesToTheNotes() throws SheetFault {
        Sheet sheet = Sheet.of("claim,statement,date\nx,y,z\n", Delimiter.COMMA);
        assertThat(Mapping.guess(sheet, "en").fields()).containsExactly(Field.TEXT, Field.NOTES, Field.STATED);
    }

    @Test
    void mapping_isWrittenAndReadBack() throws SheetFault {
        List<Field> all = List.of(Field.values());
        assertThat(Mapping.fields(new Mapping(all, "en", DateOrder.YEAR_FIRST).written()))
                .isEqualTo(all);
    }

    private static ClaimRow claim(String text) throws SheetFault {
        RowReader.Read read = read(text);
        assertThat(read.faults()).isEmpty();
        return Objects.requireNonNull(read.claim());
    }

    private static RowReader.Read read(String text) throws SheetFault {
        Sheet sheet = Sheet.of(text, Delimiter.COMMA);
        List<Field> named = sheet.columns().stream().map(Field::ofColumn).toList();
        return RowReader.read(sheet, new Mapping(named, "en", DateOrder.YEAR_FIRST))
                .get(0);
    }
}
