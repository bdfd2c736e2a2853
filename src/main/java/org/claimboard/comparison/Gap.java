package org.claimboard.comparison;

import java.util.Optional;
import org.claimboard.quantity.Conversion;
import org.claimboard.quantity.Obstacle;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
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

        /** A power and an energy, such as megawatts and megawatt-hours: for how long is not said. */
        POWER_AND_ENERGY,

        /** A share and a difference of shares: per cent and percentage points. */
        SHARE_AND_POINTS,

        /** Months or years and days: a month has no fixed number of days. */
        CALENDAR_AND_TIME,

        /** They are of two kinds: a change and a level, a share and a difference of shares. */
        KIND_DIFFERS,

        /** One is for each of something and the other is not, or of something else: per head and in all. */
        DENOMINATOR_DIFFERS,

        /** A rate would be needed, and nothing says for which day. */
        NO_DATE,

        /** No rate for the pair is on file for the period. */
        RATE_MISSING,

        /** Years are points in time; their ratio means nothing. */
        YEARS,

        /**
         * Degrees are counted from a zero that somebody chose; their ratio means nothing (S. S. Stevens, On the Theory of
         * Scales of Measurement, 1946: interval scales).
         */
        DEGREES,

        /** A ratio needs numbers above zero. */
        NOT_POSITIVE,

        /** Both numbers are open in such a way that nothing bounds the result. */
        OPEN_ENDED;

        /** Whether the two are not of one kind, however much were known of them. */
        boolean isOfUnlike() {
            return switch (this) {
                case UNIT_DIFFERS,
                        POWER_AND_ENERGY,
                        SHARE_AND_POINTS,
                        CALENDAR_AND_TIME,
                        KIND_DIFFERS,
                        DENOMINATOR_DIFFERS -> true;
                case NO_QUANTITY, NO_NUMBER, NO_DATE, RATE_MISSING, YEARS, DEGREES, NOT_POSITIVE, OPEN_ENDED -> false;
            };
        }
    }

    static Gap of(Reason reason) {
        return new Gap(reason, null, null, null);
    }

    /** Two units of which at least one is no money, and that are not of one dimension. */
    static Gap between(Unit from, Unit to) {
        return between(new UnitPer(from, null), new UnitPer(to, null));
    }

    /** The same of figures that are for each of something. */
    static Gap between(UnitPer from, UnitPer to) {
        Reason reason =
                switch (Obstacle.between(from, to)) {
                    case POWER_AND_ENERGY -> Reason.POWER_AND_ENERGY;
                    case SHARE_AND_POINTS -> Reason.SHARE_AND_POINTS;
                    case CALENDAR_AND_TIME -> Reason.CALENDAR_AND_TIME;
                    case DENOMINATOR -> Reason.DENOMINATOR_DIFFERS;
                    case DIMENSION, MONEY -> Reason.UNIT_DIFFERS;
                };
        return new Gap(reason, from.unit(), to.unit(), null);
    }

    /** Why numbers of the one never come to numbers of the other; empty if they do, or need but a rate. */
    public static Optional<Reason> ofUnits(UnitPer from, UnitPer to) {
        return Conversion.between(from, to).isPresent() || Obstacle.between(from, to) == Obstacle.MONEY
                ? Optional.empty()
                : Optional.of(between(from, to).reason());
    }

    static Gap noRate(Unit from, Unit to, @Nullable String at) {
        return new Gap(at == null ? Reason.NO_DATE : Reason.RATE_MISSING, from, to, at);
    }
}
