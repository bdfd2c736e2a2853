package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * One page of one section of the work list.
 *
 * @param page its number, from 1
 * @param done what was just done; null if nothing was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WorkSectionPage(WorkSection section, int page, @Nullable Done done) implements TemplateInstance {}
