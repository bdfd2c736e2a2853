package org.claimboard.inbox;

import java.text.Normalizer;
import java.util.Locale;
import org.claimboard.record.RecordKey;
import org.claimboard.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sends, once nothing is wrong with it.
 *
 * @param about the record that it is about; null if none
 * @param said 1 to {@value Report#LONGEST} characters
 * @param seenAt address where it can be read; null if none was given
 * @param language of the page on which it was typed
 * @param name whom to answer; null if they did not say
 * @param email where to; null if they did not say
 */
public record Letter(
        ReportKind kind,
        @Nullable RecordKey about,
        String said,
        @Nullable String seenAt,
        String language,
        @Nullable String name,
        @Nullable String email) {

    /** The same for the same words about the same, however they are spaced and capitalised. */
    String digest() {
        String words = Normalizer.normalize(said, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return Sha256.hex(kind + "\n" + about + "\n" + words);
    }
}
