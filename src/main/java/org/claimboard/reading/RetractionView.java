package org.claimboard.reading;

import org.claimboard.record.Retraction;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Why a claim was withdrawn, by whom and when. */
public record RetractionView(Text reason, String author, Day date) {

    static @Nullable RetractionView ofNullable(@Nullable Retraction retraction, Language reader) {
        return retraction == null
                ? null
                : new RetractionView(
                        Text.of(retraction.reason(), reader), retraction.author(), Day.of(retraction.date(), reader));
    }
}
