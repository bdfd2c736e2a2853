package org.claimboard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFaultTest {

    @ParameterizedTest
    @CsvSource({
        "08006, GONE",
        "08001, GONE",
        "53100, GONE",
        "53300, GONE",
        "57P01, GONE",
        "58030, GONE",
        "90028, GONE",
        "90031, GONE",
        "90098, GONE",
        "90121, GONE",
        "90067, GONE",
        "40001, BUSY",
        "HYT00, BUSY",
        "90131, BUSY",
        "55P03, BUSY",
        "57014, BUSY",
        "22001, ",
        "22P05, ",
        "23505, ",
        "42601, "
    })
    void fault_ofADatabase_isToldByItsState(String state, StoreFault fault) {
        Throwable behind = new IllegalStateException("outer", new RuntimeException(new SQLException("why", state)));
        assertThat(StoreFault.of(behind)).isEqualTo(fault);
    }

    @Test
    void fault_thatATransactionManagerSuppressed_isFound() {
        RuntimeException rolledBack = new RuntimeException("could not commit");
        rolledBack.addSuppressed(new Exception(new SQLException("no space left", "90031")));
        assertThat(StoreFault.of(rolledBack)).isEqualTo(StoreFault.GONE);
    }

    @Test
    void fault_ofTheProgram_isNone() {
        assertThat(StoreFault.of(new IllegalArgumentException("\"MWh\" is no unit")))
                .isNull();
    }
}
