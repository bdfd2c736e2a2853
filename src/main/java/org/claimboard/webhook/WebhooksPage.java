package org.claimboard.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.event.MeaningKind;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** All webhooks, and the form for another. */
@CheckedTemplate(basePath = "webhook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WebhooksPage(
        List<Webhook> webhooks,
        List<MeaningKind> kinds,
        List<Shape> shapes,
        List<Language> languages,
        WebhookForm form,
        Subscriptions.@Nullable Fault fault)
        implements TemplateInstance {}
