package org.claimboard.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A credibility note as filed; the reason is required by rule CB040. */
public record CredibilityEntry(
        Reliability reliability,
        int credibility,
        @Nullable LocalizedText reason,
        @Nullable List<Confirmation> confirmedBy,
        String author,
        LocalDate date) {}
