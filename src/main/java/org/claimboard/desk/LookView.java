package org.claimboard.desk;

import org.claimboard.account.Moment;
import org.claimboard.workflow.ComparisonLook;
import org.claimboard.workflow.SecondLook;

/**
 * Why the assessment of a claim should be looked at again.
 *
 * @param path from what changed to the claim
 * @param cause the record that changed
 * @param author who published the change
 */
record LookView(long id, String path, Place cause, String author, Moment since) {

    static LookView of(ComparisonLook look) {
        Place cause = new Place(look.cause.key());
        String path = cause.slug() + " → " + look.comparison.slug;
        return new LookView(look.id, path, cause, look.cause.author, Moment.of(look.since()));
    }

    static LookView of(SecondLook look) {
        return new LookView(
                look.id, WorkItem.path(look), new Place(look.cause.key()), look.cause.author, Moment.of(look.since()));
    }
}
