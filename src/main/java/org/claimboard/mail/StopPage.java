package org.claimboard.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Stops mail of one kind. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StopPage(MailKind kind, boolean stopped) implements TemplateInstance {}
