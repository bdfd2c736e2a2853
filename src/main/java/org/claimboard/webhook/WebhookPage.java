package org.claimboard.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.account.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One webhook with what was sent.
 *
 * @param attempts the last first
 * @param next the id before which the next page goes on; null on the last
 */
@CheckedTemplate(basePath = "webhook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WebhookPage(Webhook webhook, Moment nextAttempt, List<Row> attempts, @Nullable Long next)
        implements TemplateInstance {

    /** One attempt. */
    record Row(Moment at, long number, String event, @Nullable Integer status, String answer, long millis) {

        static Row of(WebhookAttempt attempt) {
            return new Row(
                    Moment.of(attempt.startedAt),
                    attempt.number,
                    attempt.event,
                    attempt.status,
                    attempt.answer,
                    attempt.millis);
        }
    }
}
