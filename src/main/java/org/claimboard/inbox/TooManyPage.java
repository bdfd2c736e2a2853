package org.claimboard.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Refuses a report because too many came, and keeps what was typed. It stands alone and asks the store nothing: whoever
 * floods the form gets it, so it must cost less than what it refuses.
 *
 * @param path where the form is sent, from the language on
 * @param form what was typed
 * @param minutes how long to wait
 */
@CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TooManyPage(boolean question, String path, ReportForm form, long minutes) implements TemplateInstance {}
