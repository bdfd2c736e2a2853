package org.claimboard.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A correction or a withdrawal, as readers are told of it.
 *
 * @param claim the claim that was corrected or withdrawn
 * @param correction what was corrected; null if the claim was withdrawn
 * @param date the day of it
 */
public record Notice(Claim claim, @Nullable Correction correction, LocalDate date) {

    static Notice of(Correction correction) {
        return new Notice(correction.claim, correction, correction.date);
    }

    static Notice of(Claim retracted) {
        LocalDate day = retracted.retractedOn;
        if (day == null) {
            throw new IllegalArgumentException(retracted.slug + " is not withdrawn");
        }
        return new Notice(retracted, null, day);
    }

    /**
     * Where a notice stands in the list: the newest day first, withdrawals of a day before its corrections, then what was
     * filed last.
     *
     * @param correction whether it is a correction
     * @param id the id of the correction, or of the claim withdrawn
     */
    public record Place(LocalDate date, boolean correction, long id) {

        /** Before all of them. */
        static final Place FIRST = new Place(LocalDate.of(9999, 12, 31), false, Long.MAX_VALUE);

        static Place of(Notice notice) {
            Correction correction = notice.correction();
            return correction == null
                    ? new Place(notice.date(), false, notice.claim().id)
                    : new Place(notice.date(), true, correction.id);
        }
    }
}
