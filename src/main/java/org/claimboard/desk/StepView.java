package org.claimboard.desk;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.ClaimRecord;
import org.claimboard.workflow.Acts;
import org.claimboard.workflow.Person;
import org.jspecify.annotations.Nullable;

/**
 * A step that may be next.
 *
 * @param effect what publishing would mean to readers; null of other steps
 * @param hindrance what keeps the person from it; null if nothing does
 */
public record StepView(Step step, @Nullable Effect effect, @Nullable Hindrance hindrance) {

    /** What publishing a draft means to readers. */
    public enum Effect {
        /** They see it for the first time. */
        FIRST,
        /** They see a new version of it. */
        CHANGE,
        /** They are given another verdict, which is never taken away again. */
        VERDICT,
        /** They are told what was wrong, which is never taken away again. */
        CORRECTION,
        /** They are told that the claim is withdrawn, for good. */
        WITHDRAWAL;

        static Effect of(RecordHead head) {
            if (head.published == null) {
                return FIRST;
            }
            RevisionAct act = Acts.of(head);
            if (act == RevisionAct.RETRACTED) {
                return WITHDRAWAL;
            }
            if (act == RevisionAct.CORRECTED) {
                return CORRECTION;
            }
            int before = ClaimRecord.parse(head.published.content).assessments();
            return ClaimRecord.parse(head.latest.content).assessments() > before ? VERDICT : CHANGE;
        }
    }

    /** Why a step cannot be taken by this person now. */
    public enum Hindrance {
        /** The rules have something against the record or what it is published with. */
        RULES,
        /** The person wrote it, or some of what is published with it. */
        OWN_WORK,
        /** Only reviewers may. */
        NOT_A_REVIEWER
    }

    public boolean isPossible() {
        return hindrance == null;
    }

    /**
     * The steps that follow from where the record stands.
     *
     * @param own whether the person wrote at the record
     * @param ownInBundle whether the person wrote at it or at what is published with it
     * @param sound whether the rules allow it and what is published with it
     * @param fourEyes whether nobody may publish what they wrote
     */
    static List<StepView> of(
            RecordHead head, Person person, boolean own, boolean ownInBundle, boolean sound, boolean fourEyes) {
        List<StepView> steps = new ArrayList<>();
        if (!head.isPending()) {
            return steps;
        }
        boolean submitted = head.latest.act == RevisionAct.SUBMITTED;
        if (submitted) {
            steps.add(new StepView(
                    Step.PUBLICATION, Effect.of(head), againstPublication(person, ownInBundle && fourEyes, sound)));
        } else {
            steps.add(new StepView(Step.SUBMISSION, null, sound ? null : Hindrance.RULES));
        }
        if (submitted && (person.reviews() || head.latest.author.equals(person.name()))) {
            steps.add(new StepView(Step.RETURN, null, null));
        }
        if (person.reviews() || own) {
            steps.add(new StepView(Step.DISCARDING, null, null));
        }
        return steps;
    }

    private static @Nullable Hindrance againstPublication(Person person, boolean own, boolean sound) {
        if (!person.reviews()) {
            return Hindrance.NOT_A_REVIEWER;
        }
        if (own) {
            return Hindrance.OWN_WORK;
        }
        return sound ? null : Hindrance.RULES;
    }
}
