package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026                        | 2026",
                "2026년                      | 2026",
                "2026년도                    | 2026",
                "in 2026                     | 2026",
                "2026년 3분기                | 2026-Q3",
                "2026년 3/4분기              | 2026-Q3",
                "2026 3분기                  | 2026-Q3",
                "Q3 2026                     | 2026-Q3",
                "2026-Q3                     | 2026-Q3",
                "2026Q3                      | 2026-Q3",
                "3Q 2026                     | 2026-Q3",
                "3Q26                        | 2026-Q3",
                "Q3 '26                      | 2026-Q3",
                "third quarter of 2026       | 2026-Q3",
                "the third quarter of 2026   | 2026-Q3",
                "in the third quarter of 2026 | 2026-Q3",
                "2026-35                     | 2026-Q3",
                "2026년 상반기               | 2026-H1",
                "2026년 하반기               | 2026-H2",
                "2026 H1                     | 2026-H1",
                "H2 2026                     | 2026-H2",
                "1H26                        | 2026-H1",
                "2026-S2                     | 2026-H2",
                "second half of 2026         | 2026-H2",
                "2026-41                     | 2026-H2",
                "2026년 3월                  | 2026-03",
                "2026.3                      | 2026-03",
                "2026. 3.                    | 2026-03",
                "2026/3                      | 2026-03",
                "March 2026                  | 2026-03",
                "Sept. 2026                  | 2026-09",
                "２０２６년 １２월           | 2026-12",
                "2026년 3월 5일              | 2026-03-05",
                "2026. 3. 5.                 | 2026-03-05",
                "2026-3-5                    | 2026-03-05",
                "5 March 2026                | 2026-03-05",
                "March 5th, 2026             | 2026-03-05",
                "FY2026                      | FY2026",
                "fy 26                       | FY2026",
                "fiscal year 2026            | FY2026",
                "2026 회계연도               | FY2026",
                "회계연도 2026               | FY2026",
                "2026회계연도                | FY2026",
                "FY2026@04                   | FY2026@04",
                "FY2026@2026-04              | FY2026@04",
                "FY2026 from October 2025    | FY2026@2025-10",
                "2026 회계연도(2025년 10월부터) | FY2026@2025-10",
                "2026.1~2026.6               | 2026-01/2026-06",
                "2026.1~6                    | 2026-01/2026-06",
                "2026년 1~6월                | 2026-01/2026-06",
                "2026년 1월~6월              | 2026-01/2026-06",
                "2026년 1월부터 6월까지      | 2026-01/2026-06",
                "2025년 11월～2026년 2월     | 2025-11/2026-02",
                "January to June 2026        | 2026-01/2026-06",
                "2024-2026                   | 2024/2026",
                "2024~2026년                 | 2024/2026",
                "from 2024 to 2026           | 2024/2026",
                "2026.3.5~3.9                | 2026-03-05/2026-03-09",
                "2026-01-01/2026-06-30       | 2026-01-01/2026-06-30"
            })
    void read_ofWhatPeopleType_isOneCode(String typed, String code) {
        assertThat(Period.read(typed).map(Period::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "26",
                "2026년 5분기",
                "2026-13",
                "2026-02-30",
                "2026-00",
                "0000",
                "2025-26",
                "2026 H3",
                "FY",
                "FY20267",
                "2026.6~2026.1",
                "2026~2026",
                "2026-Q1/2026-Q2",
                "올해",
                "last year",
                "3분기",
                "2026년 3분기 매출",
                "20260305",
                "FY2026@13",
                "FY2026@2020-04",
                "January",
                "2026-01/2026-02-03"
            })
    void read_ofWhatIsNoPeriod_isNothing(String typed) {
        assertThat(Period.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026            | 2026-01-01 | 2026-12-31",
                "2026-H2         | 2026-07-01 | 2026-12-31",
                "2026-Q1         | 2026-01-01 | 2026-03-31",
                "2024-02         | 2024-02-01 | 2024-02-29",
                "2026-03-05      | 2026-03-05 | 2026-03-05",
                "2026-01/2026-06 | 2026-01-01 | 2026-06-30",
                "FY2026@04       | 2026-04-01 | 2027-03-31",
                "FY2026@2025-10  | 2025-10-01 | 2026-09-30",
                "FY2026          |            | "
            })
    void days_ofAPeriod_areItsFirstAndLast(String code, LocalDate first, LocalDate last) {
        assertThat(new Period(code).first().orElse(null)).isEqualTo(first);
        assertThat(new Period(code).last().orElse(null)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01/2026-12, true",
        "2026-H1, 2026-01-01/2026-06-30, true",
        "2026-Q2, 2026-04/2026-06, true",
        "2026, FY2026@01, true",
        "FY2026, FY2026@04, true",
        "FY2026, FY2026, true",
        "FY2026@04, FY2026@2025-10, false",
        "FY2026, FY2027, false",
        "FY2026, 2026, false",
        "2026, 2027, false",
        "2026-H1, 2026-Q1, false"
    })
    void sameTime_isTheSameDays(String one, String other, boolean same) {
        assertThat(new Period(one).isSameTime(new Period(other))).isEqualTo(same);
        assertThat(new Period(other).isSameTime(new Period(one))).isEqualTo(same);
    }

    @Test
    void period_ofWhatIsNoCode_saysHowToWriteOne() {
        assertThatThrownBy(() -> new Period("2026년 3분기"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026년 3분기")
                .hasMessageContaining("2026-Q3");
    }

    /** Whatever code there is: read back it is the same, its first day is not after its last, and no other code reads as it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void codes_readBack_areTheSame(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            Period period = new Period(code(random));
            assertThat(Period.read(period.toString())).contains(period);
            assertThat(Period.read(period.code().toLowerCase(Locale.ROOT))).contains(period);
            assertThat(Period.read(period.name("ko"))).as(period.name("ko")).contains(period);
            assertThat(Period.read(period.name("en"))).as(period.name("en")).contains(period);
            assertThat(period.isSameTime(period)).isTrue();
            assertThat(period.first().isPresent()).isEqualTo(period.last().isPresent());
            period.first().ifPresent(first -> assertThat(first)
                    .isBeforeOrEqualTo(period.last().orElseThrow()));
        }
    }

    /** Any text is either a period that can be written, or none; nothing is thrown. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void read_ofAnything_neverFails(long seed) {
        Random random = new Random(seed);
        String signs = "0123456789-/~.QHFYS@ 년월일분기상하반회계연도tof()'";
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "2026" : "FY20");
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Period.read(text.toString())
                    .ifPresent(period -> assertThat(new Period(period.code())).isEqualTo(period));
        }
    }

    private static String code(Random random) {
        String year = String.format(Locale.ROOT, "%04d", 1 + random.nextInt(9998));
        YearMonth month = YearMonth.of(Integer.parseInt(year), 1 + random.nextInt(12));
        LocalDate day = month.atDay(1 + random.nextInt(28));
        int later = 1 + random.nextInt(30);
        return switch (random.nextInt(10)) {
            case 0 -> year;
            case 1 -> year + "-H" + (1 + random.nextInt(2));
            case 2 -> year + "-Q" + (1 + random.nextInt(4));
            case 3 -> month.toString();
            case 4 -> day.toString();
            case 5 -> year + "/" + String.format(Locale.ROOT, "%04d", Integer.parseInt(year) + 1);
            case 6 -> month + "/" + month.plusMonths(1);
            case 7 -> day + "/" + day.plusDays(later);
            case 8 -> "FY" + year;
            default -> "FY" + year + "@" + month.toString().substring(5);
        };
    }
}
