package org.claimboard.intake;

import java.time.LocalDate;
import java.util.List;
import org.claimboard.claim.Confirmation;
import org.claimboard.claim.LocalizedText;
import org.claimboard.claim.Reliability;
import org.jspecify.annotations.Nullable;

/** A credibility note as filed; the reason is required by rule CB040. */
public record CredibilityEntry(
        Reliability reliability,
        int credibility,
        @Nullable LocalizedText reason,
        @Nullable List<Confirmation> confirmedBy,
        String author,
        LocalDate date) {}
