package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.Mentions;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableCheckTest {

    private static final RecordKey CLAIM = new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");

    @Inject
    TableCheck check;

    @Inject
    ClaimStore claims;

    @Inject
    MentionStore mentions;

    @Test
    @TestTransaction
    void run_onWhatWasPublished_findsNothing() {
        assertThat(check.run()).isEmpty();
    }

    @Test
    @TestTransaction
    void run_namesTheRecord_whoseTablesWereChanged() {
        Claim claim = claims.bySlug(CLAIM.slug()).orElseThrow();
        claim.title = LocalizedText.of(Map.of("en", "Changed behind the ledger's back"));

        assertThat(check.run()).containsExactly(CLAIM + ": the tables do not say what was published last");
    }

    @Test
    @TestTransaction
    void run_namesTheRecord_whoseMentionsWereChanged() {
        mentions.replace(List.of(new Mentions(CLAIM, Set.of(), Set.of(), Set.of())));

        assertThat(check.run())
                .containsExactly(CLAIM + ": the table of mentions does not name what was published last names");
    }
}
