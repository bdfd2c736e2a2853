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
public record Refusal(Why why, @Nullable Revision latest) {

    /** The reasons, each with the status of the answer (RFC 9110, section 15.5). */
    public enum Why {
        UNKNOWN(404),
        STALE(409),
        OUT_OF_TURN(409),
        NOT_ALLOWED(403),
        FOUR_EYES(403),
        UNSOUND(422),
        NOT_APPENDED(422),
        /** The reason is too long or holds what no text may hold. */
        BAD_REASON(422),
        /** A second look is cleared with a reason only. */
        LOOK_REASON(422);

        private final int status;

        Why(int status) {
            this.status = status;
        }
    }

    static Refusal of(Why why) {
        return new Refusal(why, null);
    }

    static Refusal of(Refused refused) {
        if (refused instanceof Refused.Stale stale) {
            return new Refusal(Why.STALE, stale.latest());
        }
        return of(why(refused));
    }

    private static Why why(Refused refused) {
        if (refused instanceof Refused.Unknown) {
            return Why.UNKNOWN;
        }
        if (refused instanceof Refused.NotAllowed) {
            return Why.NOT_ALLOWED;
        }
        if (refused instanceof Refused.FourEyes) {
            return Why.FOUR_EYES;
        }
        if (refused instanceof Refused.Unsound) {
            return Why.UNSOUND;
        }
        return refused instanceof Refused.NotAppended ? Why.NOT_APPENDED : Why.OUT_OF_TURN;
    }

    int status() {
        return why.status;
    }

    /** When the other revision was appended; null if that is not why. */
    public @Nullable Moment when() {
        return latest == null ? null : Moment.of(latest.recordedAt);
    }
}
