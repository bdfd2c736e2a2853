package org.claimboard.share;

import java.time.Instant;
import java.time.LocalDate;
import org.claimboard.reading.Text;
import org.claimboard.record.NewsroomDay;
import org.jspecify.annotations.Nullable;

/**
 * How to cite what a claim's page said from one revision on.
 *
 * @param number the revision's place among those of the claim, from 1
 * @param title that of the claim; of one that was withdrawn, behind a word that says so
 * @param withdrawn whether the claim was withdrawn
 * @param verdict the verdict in the reader's language, or that it was withdrawn; null while there is none
 * @param reviewer who gave the verdict; null while there is none
 * @param recordedAt when the revision was published
 * @param address the full address at which the page goes on saying so
 */
public record Citation(
        String slug,
        Text title,
        int number,
        boolean withdrawn,
        @Nullable String verdict,
        @Nullable String reviewer,
        Instant recordedAt,
        String address) {

    /** Whose board it is published on. */
    static final String SITE = "Claimboard";

    /** The day of publication, as the newsroom counts days. */
    LocalDate issued() {
        return NewsroomDay.of(recordedAt);
    }
}
