package org.claimboard.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.matching.ReadyCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TamsinStore.class)
class PlantedErrorsTest {

    @Inject
    ReadyCheck ready;

    @Inject
    ManuscriptCheck check;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        ready.await();
    }

    @Test
    void check_ofSixtyTexts_findsWhatWasPlanted() {
        List<PlantedText> texts = new ArrayList<>(PlantedText.read("texts-en.txt"));
        texts.addAll(PlantedText.read("texts-ko.txt"));
        Tally tally = Tally.of(texts, check);
        System.out.println(tally);
        assertThat(tally.errors()).isEqualTo(300);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThan(0.74);
        assertThat(tally.falseAlarmsPerText()).as(tally.toString()).isLessThanOrEqualTo(1);
    }
}
