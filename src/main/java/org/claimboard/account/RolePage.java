package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * Says that a page is for another role.
 *
 * @param needed the lowest role that would do; null if none does
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolePage(@Nullable Role needed) implements TemplateInstance {}
