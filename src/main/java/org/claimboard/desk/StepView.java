package org.claimboard.desk;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.workflow.Person;
import org.jspecify.annotations.Nullable;

/**
 * A step that may be next.
 *
 * @param hindrance what keeps the person from it; null if nothing does
 */
public record StepView(Step step, @Nullable Hindrance hindrance) {

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
            steps.add(new StepView(Step.PUBLICATION, againstPublication(person, ownInBundle && fourEyes, sound)));
        } else {
            steps.add(new StepView(Step.SUBMISSION, sound ? null : Hindrance.RULES));
        }
        if (submitted && (person.reviews() || head.latest.author.equals(person.name()))) {
            steps.add(new StepView(Step.RETURN, null));
        }
        if (person.reviews() || own) {
            steps.add(new StepView(Step.DISCARDING, null));
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
