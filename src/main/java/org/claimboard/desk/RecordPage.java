package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/**
 * The desk's page of a record.
 *
 * @param standing where it stands
 * @param review what stands between it and readers
 * @param looks why its assessment should be looked at again
 * @param saidAgain texts that hold to say what the claim says; of other records none
 * @param usedBy the records that name it
 * @param history its revisions, shown or not, newest first
 * @param comments what editors write to each other about it
 * @param attempt what was just tried and refused
 * @param done what was just done; null if nothing was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecordPage(
        Standing standing,
        Review review,
        List<LookView> looks,
        Page<DecisionView, Integer> saidAgain,
        List<BundlePart> usedBy,
        Page<RevisionView, Integer> history,
        Page<CommentView, Integer> comments,
        Attempt attempt,
        @Nullable Done done)
        implements TemplateInstance {

    /**
     * What stands between a draft and readers.
     *
     * @param findings what the rules have against it and what is published with it
     * @param needs what readers should find in it
     * @param bundle what is published with it
     * @param steps what may be next
     * @param uncorrected whether it changes what readers were told without saying so
     */
    record Review(
            List<FindingView> findings,
            List<NeedView> needs,
            List<BundlePart> bundle,
            List<StepView> steps,
            boolean uncorrected) {

        public long errors() {
            return findings.stream().filter(FindingView::isError).count();
        }
    }
}
