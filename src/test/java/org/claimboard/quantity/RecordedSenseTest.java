package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Direction;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Words;
import org.junit.jupiter.api.Test;

/** What the reader tells of figures has its place in records. */
class RecordedSenseTest {

    @Test
    void everyBaseThatIsRead_isOneOfRecords() {
        Set<String> codes =
                new TreeSet<>(WordTable.names(Senses.class, "bases.properties").values());
        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(Words.find(ChangeBase.class, code))
                .isPresent());
    }

    @Test
    void change_thatIsRead_isOneInTheRecord() {
        Quantity quantity = QuantityReader.read("In 2026 prices rose 4.1 percent year on year.").stream()
                .filter(read -> read.sense().kind() == FigureKind.CHANGE)
                .findFirst()
                .flatMap(ReadQuantity::toQuantity)
                .orElseThrow();
        assertThat(quantity.kind()).isEqualTo(QuantityKind.CHANGE);
        assertThat(quantity.direction()).isEqualTo(Direction.UP);
        assertThat(quantity.base()).isEqualTo(ChangeBase.PREVIOUS_YEAR);
        assertThat(quantity.period()).hasToString("2026");
    }
}
