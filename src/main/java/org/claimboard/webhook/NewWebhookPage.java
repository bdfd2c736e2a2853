package org.claimboard.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A webhook that was just made, with its secret. */
@CheckedTemplate(basePath = "webhook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewWebhookPage(Webhook webhook) implements TemplateInstance {}
