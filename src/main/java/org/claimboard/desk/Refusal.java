package org.claimboard.desk;

import org.claimboard.account.Moment;
import org.claimboard.ledger.Revision;
import org.claimboard.workflow.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Why a step was not taken, as the page says it.
 *
 * @param latest the revision that somebody else appended first; null if that is not why
 */
public record Refusal(Refused.Kind why, @Nullable Revision latest) {

    static Refusal of(Refused.Kind why) {
        return new Refusal(why, null);
    }

    static Refusal of(Refused refused) {
        return new Refusal(refused.kind(), refused.latest());
    }

    int status() {
        return why.status();
    }

    /** When the other revision was appended; null if that is not why. */
    public @Nullable Moment when() {
        return latest == null ? null : Moment.of(latest.recordedAt);
    }
}
