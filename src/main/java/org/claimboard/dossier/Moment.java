package org.claimboard.dossier;

import java.time.LocalDate;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a figure of a comparison.
 *
 * @param day null if it is not known
 * @param row the figure that appeared; null otherwise
 * @param claim the claim that it happened to
 * @param who who passed the figure on, changed; null otherwise
 * @param changed what that changed; null otherwise
 * @param source where it is on file; null if it is not
 */
public record Moment(
        Kind kind,
        @Nullable LocalDate day,
        @Nullable Row row,
        Claim claim,
        @Nullable LocalizedText who,
        @Nullable LocalizedText changed,
        @Nullable Source source) {

    /** What happened. */
    public enum Kind {
        /** Somebody said or published the figure. */
        APPEARED,

        /** Somebody passed it on and changed what it means. */
        CHANGED,

        /** The desk rated the claim, as it does now. */
        RATED;

        /** The word for it. */
        public String word() {
            return Words.of(this);
        }
    }
}
