package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.claimboard.site.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    /** The machine-readable moment stays in UTC, whatever clock readers are shown. */
    @ParameterizedTest
    @CsvSource({
        "en, Asia/Seoul, '31 January 2025, 07:59:59 Korean Standard Time'",
        "ko, Asia/Seoul, '2025년 1월 31일 07:59:59 (대한민국 표준시)'",
        "en, UTC, '30 January 2025, 22:59:59 UTC'",
        "ko, Z, '2025년 1월 30일 22:59:59 (UTC)'",
        "en, America/New_York, '30 January 2025, 17:59:59 Eastern Standard Time'"
    })
    void moment_isOnTheNewsroomsClock_withTheNameOfItsZone(Language reader, ZoneId zone, String text) {
        Instant moment = Instant.parse("2025-01-30T22:59:59Z");

        Day day = Day.ofMoment(moment, moment.atZone(zone), reader);

        assertThat(day.text()).isEqualTo(text);
        assertThat(day.iso()).isEqualTo("2025-01-30T22:59:59Z");
    }
}
