package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Asks for what is to be logged.
 *
 * @param longest how many characters can be pasted
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LogPage(String address, String text, int longest, List<LogFault> faults) implements TemplateInstance {}
