package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsroomDayTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-30T22:59:59Z, Asia/Seoul, 2025-01-31",
        "2025-01-30T14:59:59Z, Asia/Seoul, 2025-01-30",
        "2025-01-30T22:59:59Z, UTC, 2025-01-30",
        "2025-01-31T04:59:59Z, America/New_York, 2025-01-30"
    })
    void day_ofAMoment_isTheNewsrooms(Instant moment, ZoneId zone, String day) {
        assertThat(NewsroomDay.of(moment, zone)).hasToString(day);
    }
}
