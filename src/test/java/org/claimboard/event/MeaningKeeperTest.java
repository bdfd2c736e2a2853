package org.claimboard.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.claimboard.OnScratch;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

/** What came to readers is told, whatever stands in the way. */
@QuarkusTest
@TestProfile(OnScratch.class)
class MeaningKeeperTest {

    private static final RecordKey MUSK = new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");

    @Inject
    Edits edits;

    @Inject
    MeaningChanges changes;

    @Inject
    SetAsideStore aside;

    @Test
    void recordOfWhichNothingCanBeTold_isSetAside_andWhatComesBehindItIsTold() {
        RecordKey breaking = new RecordKey(RecordType.CLAIM, FragileDeriver.BREAKS);
        long before = QuarkusTransaction.requiringNew().call(changes::lastOfNow);
        // Without a review, it is in no list of reviews that others make of the store.
        edits.publish(MUSK, breaking, RevisionAct.PUBLISHED, claim -> claim.remove(List.of("ref", "assessments")));
        edits.publish(MUSK, RevisionAct.CORRECTED, claim -> {
            var correction = claim.withArrayProperty("corrections").addObject();
            correction.put("severity", "minor");
            correction.putObject("wrong").put("en", "wrong");
            correction.putObject("right").put("en", "right");
            correction.put("author", "Editor Kim").put("date", "2026-11-23");
        });

        long after = QuarkusTransaction.requiringNew().call(changes::lastOfNow);

        assertThat(after).isEqualTo(before + 1);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(aside.first(10))
                    .anyMatch(one -> one.queue().equals("events") && one.item().equals(breaking.toString()));
            aside.settleAll("events");
        });
    }
}
