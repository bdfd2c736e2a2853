package org.claimboard.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many sentences to match. */
@Schema(name = "MatchBatchRequest", description = "Sentences or posts, each of which may state what was checked.")
public record MatchBatchRequest(
        @Schema(
                        description = "The sentences or posts; 40,000 characters together at most.",
                        minItems = 1,
                        maxItems = MatchQuestion.MOST)
                List<String> texts,
        @Schema(description = "The language of all of them, `ko` or `en` (BCP 47); of each its own if absent.")
                @Nullable
                String language,
        @Schema(description = "How many claims for each at most; 5 if absent.", minimum = "1", maximum = "100")
                @Nullable
                Integer limit) {}
