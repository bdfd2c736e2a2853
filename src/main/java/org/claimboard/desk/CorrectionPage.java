package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.record.CorrectionSeverity;
import org.jspecify.annotations.Nullable;

/**
 * Says on a published claim what was wrong and what is right.
 *
 * @param form what was typed
 * @param faults what cannot be taken as it was typed
 * @param refusal why the draft was refused; null if it was not
 * @param severities how much may have been wrong
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CorrectionPage(
        Standing standing,
        CorrectionForm form,
        ClaimFaults faults,
        @Nullable Refusal refusal,
        List<CorrectionSeverity> severities)
        implements TemplateInstance {}
