package org.claimboard.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.claimboard.event.MeaningKind;
import org.claimboard.webhook.Shape;
import org.claimboard.webhook.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Someone who is told of events. */
@Schema(name = "Webhook", description = "A receiver that is told of events.")
public record WebhookRepresentation(
        @Schema(description = "What its address calls it.", format = "uuid") String name,
        @Schema(description = "Address of this webhook.", format = "uri-reference") String self,
        @Schema(description = "Where events are sent.", format = "uri") String address,
        @Schema(description = "The kinds that are sent; empty: all.") Set<MeaningKind> kinds,
        @Schema(description = "In which form events are sent.") Shape shape,
        @Schema(description = "Language of what the other forms say, BCP 47.", examples = "en") String language,
        @Schema(description = "Whether it is told of the desk's work, instead of what changed for readers.")
                boolean desk,
        @Schema(description = "When it was made.", format = "date-time") Instant created,
        @Schema(description = "Who made it.") String author,
        @Schema(description = "Number of the last event that was acknowledged or passed over.", minimum = "0")
                long delivered,
        @Schema(description = "How often the next event was sent in vain.", minimum = "0") int attempts,
        @Schema(description = "Not before then is anything sent.", format = "date-time") Instant nextAttempt,
        @Schema(description = "Since when it fails.", format = "date-time") @Nullable Instant failingSince,
        @Schema(description = "Since when nothing is sent any more.", format = "date-time") @Nullable Instant disabled,
        @Schema(description = "Why nothing is sent any more.") @Nullable String disabledWhy,
        @Schema(description = "What signs events; told once, when the webhook is made.") @Nullable String secret) {

    /** Several of them. */
    @Schema(name = "Webhooks", description = "All webhooks.")
    public record Listed(@Schema(description = "Each one.") List<WebhookRepresentation> items) {}

    static WebhookRepresentation of(Webhook webhook, @Nullable String secret) {
        return new WebhookRepresentation(
                webhook.name,
                WebhookResource.PATH + "/" + webhook.name,
                webhook.address,
                webhook.kindSet(),
                webhook.shape,
                webhook.language,
                webhook.desk,
                webhook.createdAt,
                webhook.createdBy,
                webhook.delivered,
                webhook.attempts,
                webhook.nextAttemptAt,
                webhook.failingSince,
                webhook.disabledAt,
                webhook.disabledWhy,
                secret);
    }
}
