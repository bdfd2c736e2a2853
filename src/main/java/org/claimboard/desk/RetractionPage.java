package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * Says why a published claim is withdrawn.
 *
 * @param form what was typed
 * @param faults what cannot be taken as it was typed
 * @param refusal why the draft was refused; null if it was not
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RetractionPage(Standing standing, RetractionForm form, ClaimFaults faults, @Nullable Refusal refusal)
        implements TemplateInstance {}
