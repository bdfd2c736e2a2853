package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.record.Page;

/**
 * What people decided on texts that may say what a claim says already, the newest first.
 *
 * @param claim slug of the only claim that is shown; empty if all are
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionsPage(String claim, Page<DecisionView, Integer> decisions) implements TemplateInstance {}
