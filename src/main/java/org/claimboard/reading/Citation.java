package org.claimboard.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How to cite what a claim's page said from one revision on.
 *
 * @param number the revision's place among those of the claim, from 1
 * @param verdict the verdict in the reader's language; null while there is none
 * @param reviewer who gave the verdict; null while there is none
 * @param recordedAt when the revision was published
 * @param address the full address at which the page goes on saying so
 */
public record Citation(
        String slug,
        Text title,
        int number,
        @Nullable String verdict,
        @Nullable String reviewer,
        Instant recordedAt,
        String address) {

    /** Whose board it is published on. */
    static final String SITE = "Claimboard";

    /** The day of publication in UTC. */
    LocalDate issued() {
        return LocalDate.ofInstant(recordedAt, ZoneOffset.UTC);
    }
}
