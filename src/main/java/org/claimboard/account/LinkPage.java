package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells a one-time link, this once. */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinkPage(String displayName, String name, String address, long hours) implements TemplateInstance {}
