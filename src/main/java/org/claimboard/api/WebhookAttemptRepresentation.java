package org.claimboard.api;

import java.time.Instant;
import java.util.List;
import org.claimboard.webhook.WebhookAttempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time that an event was sent. */
@Schema(name = "WebhookAttempt", description = "One time that an event was sent.")
public record WebhookAttemptRepresentation(
        @Schema(description = "Identity of the event.", format = "uuid") String event,
        @Schema(description = "Number of the event.", minimum = "1") long number,
        @Schema(description = "When it was sent.", format = "date-time") Instant sent,
        @Schema(description = "How long it took.", minimum = "0") long milliseconds,
        @Schema(description = "What was answered; absent if nothing was.") @Nullable Integer status,
        @Schema(description = "The beginning of the answer, or why there was none.") String answer) {

    /** Several of them. */
    @Schema(name = "WebhookAttempts", description = "What was sent, the last first.")
    public record Listed(@Schema(description = "Each one.") List<WebhookAttemptRepresentation> items) {}

    static WebhookAttemptRepresentation of(WebhookAttempt attempt) {
        return new WebhookAttemptRepresentation(
                attempt.event, attempt.number, attempt.startedAt, attempt.millis, attempt.status, attempt.answer);
    }
}
