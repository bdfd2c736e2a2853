package org.claimboard.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.intake.Edits;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A wrong clock stamps nothing; and where it has, one can go on. */
@QuarkusTest
@TestProfile(OnScratch.class)
class LedgerTimeTest {

    private static final Duration WRONG = Duration.ofDays(400);
    private static final RecordKey CLAIM = new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");

    @Inject
    LedgerTime time;

    @Inject
    LedgerCheck check;

    @Inject
    RevisionStore revisions;

    @Inject
    Edits edits;

    @Inject
    TestAccounts accounts;

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @AfterEach
    void setRight() {
        time.set(new SteadyClock(Clock.systemUTC()));
        // Whatever a failed test left behind.
        time.accept();
    }

    @Test
    void clock_thatJumps_stampsNothing_andIsTold() {
        accounts.signedIn(Role.EDITOR);
        String token = accounts.apiToken(Role.EDITOR, Scope.WRITE);
        long before = count();
        time.set(steady());
        ahead.set(WRONG);

        assertThatThrownBy(this::publish).isInstanceOf(ClockDoubtful.class).hasMessageContaining("400 days");
        given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(
                        """
                        {"claim":"of-another-time","language":"en","title":{"en":"A draft"},"text":{"en":"A draft."},
                         "kind":"event","claimant":"gene-munster"}""")
                .post("/api/v1/claims")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("urn:claimboard:problem:clock-doubtful"))
                .body("detail", containsString("400 days"));
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'clock' }.data.doubt", containsString("400 days"));
        assertThat(count()).isEqualTo(before);

        ahead.set(Duration.ZERO);
        publish();
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void ledger_thatWasWrittenInTheFuture_goesOnOnceSomebodySaysThatTheClockIsRight() {
        ahead.set(WRONG);
        time.set(steady());
        assertThatThrownBy(this::publish)
                .hasMessageContaining("400 days before")
                .hasMessageContaining("accept-clock");
        assertThat(time.accept()).isPresent();
        publish();
        assertThat(newest()).isAfter(Instant.now().plus(WRONG.minusDays(1)));

        time.set(new SteadyClock(Clock.systemUTC()));
        assertThatThrownBy(this::publish).hasMessageContaining("later").hasMessageContaining("accept-clock");
        accounts.signedIn(Role.EDITOR)
                .request()
                .get("/en/desk")
                .then()
                .statusCode(200)
                .body(containsString("accept-clock"));

        assertThat(time.accept()).isPresent();
        assertThat(time.accept()).isEmpty();
        long shown = QuarkusTransaction.requiringNew().call(revisions::publications);
        assertThat(shownNow()).isEqualTo(shown);
        publish();
        publish();
        assertThat(newest()).isBefore(Instant.now().plusSeconds(1));
        assertThat(shownNow()).isEqualTo(shown + 2);
        assertThat(check.run().problems()).isEmpty();
    }

    private SteadyClock steady() {
        Instant start = Instant.now();
        return new SteadyClock(
                () -> Clock.systemUTC().instant().plus(ahead.get()), () -> Duration.between(start, Instant.now()));
    }

    private void publish() {
        edits.publish(CLAIM, RevisionAct.PUBLISHED, claim -> claim.put("stated", "2025-01-0" + (1 + count() % 9)));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> revisions.count());
    }

    private long shownNow() {
        return QuarkusTransaction.requiringNew().call(() -> revisions.publicationsAt(Instant.now()));
    }

    private Instant newest() {
        return QuarkusTransaction.requiringNew()
                .call(() -> revisions.head(CLAIM).orElseThrow().latest.recordedAt);
    }
}
