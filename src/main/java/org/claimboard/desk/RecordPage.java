package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;
import org.claimboard.record.Page;
import org.claimboard.record.Rule;
import org.claimboard.workflow.Assignment;
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
 * @param work whose work it is
 * @param way the list that the person came from, and what is beside the record there; null if they came from none
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
        Work work,
        @Nullable WayOn way,
        Attempt attempt,
        @Nullable Done done)
        implements TemplateInstance {

    /**
     * Whose work the record is.
     *
     * @param assignee name of the account; empty where nobody has it
     * @param due the last day; empty where there is none
     * @param by who said so; null if nobody did
     * @param people whose it can become
     */
    record Work(String assignee, String due, @Nullable String by, List<WorkListPage.Choice> people) {

        static Work of(@Nullable Assignment assignment, List<WorkListPage.Choice> people) {
            if (assignment == null) {
                return new Work("", "", null, people);
            }
            return new Work(
                    Objects.requireNonNullElse(assignment.assignee, ""),
                    assignment.dueOn == null ? "" : assignment.dueOn.toString(),
                    assignment.assignedBy,
                    people);
        }
    }

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

        /** Whether it is a comparison that lacks an exchange rate. */
        public boolean isNeedsRate() {
            return findings.stream().anyMatch(finding -> finding.rule() == Rule.RATE_NOT_ON_FILE);
        }
    }
}
