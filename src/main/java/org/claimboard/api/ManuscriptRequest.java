package org.claimboard.api;

import java.time.LocalDate;
import org.claimboard.manuscript.ManuscriptCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole text to check. */
@Schema(name = "ManuscriptRequest", description = "A whole text to check, sentence by sentence.")
public record ManuscriptRequest(
        @Schema(
                        description =
                                "The text, in Korean or English: at most 20,000 characters (UTF-16 code units) and 300"
                                        + " sentences and lines.",
                        minLength = 1,
                        maxLength = ManuscriptCheck.LONGEST)
                String manuscript,
        @Schema(
                        description =
                                "The day of the text, at whose rates the money is converted that it gives in two currencies;"
                                        + " a sentence that names a day itself is checked at that one. Without a day, such"
                                        + " conversions are not checked, and the answer says so.",
                        examples = "2025-01-31")
                @Nullable
                LocalDate day) {}
