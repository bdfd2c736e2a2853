package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.record.Confidence;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Gives a claim a new verdict.
 *
 * @param form what was typed
 * @param faults what cannot be taken as it was typed
 * @param refusal why the draft was refused; null if it was not
 * @param verdicts the verdicts to choose from
 * @param confidences the degrees to choose from
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AssessmentPage(
        Standing standing,
        AssessmentForm form,
        ClaimFaults faults,
        @Nullable Refusal refusal,
        List<Verdict> verdicts,
        List<Confidence> confidences)
        implements TemplateInstance {}
