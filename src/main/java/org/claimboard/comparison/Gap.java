package org.claimboard.comparison;

import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Why a number cannot be given.
 *
 * @param reason the reason
 * @param from the unit at hand, where units matter
 * @param to the unit wanted, where units matter
 * @param at the period for which a rate is missing
 */
public record Gap(Reason reason, @Nullable Unit from, @Nullable Unit to, @Nullable String at) {

    /** The reasons. */
    public enum Reason {
        /** Nothing is counted here, as with a doubt that names no number. */
        NO_QUANTITY,

        /** The words give no number, or only bounds where an exact one is needed. */
        NO_NUMBER,

        /** The units cannot be converted into each other, such as chips into dollars. */
        UNIT_DIFFERS,

        /** A rate would be needed, and nothing says for which day. */
        NO_DATE,

        /** No rate for the pair is on file for the period. */
        RATE_MISSING,

        /** Years are points in time; their ratio means nothing. */
        YEARS,

        /** A ratio needs numbers above zero. */
        NOT_POSITIVE,

        /** Both numbers are open in such a way that nothing bounds the result. */
        OPEN_ENDED
    }

    static Gap of(Reason reason) {
        return new Gap(reason, null, null, null);
    }

    static Gap between(Reason reason, Unit from, Unit to) {
        return new Gap(reason, from, to, null);
    }

    static Gap noRate(Unit from, Unit to, @Nullable String at) {
        return new Gap(at == null ? Reason.NO_DATE : Reason.RATE_MISSING, from, to, at);
    }
}
