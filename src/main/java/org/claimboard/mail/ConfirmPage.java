package org.claimboard.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Shows that an address is that of an account. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConfirmPage(String address, boolean confirmed) implements TemplateInstance {}
