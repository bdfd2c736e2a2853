package org.claimboard.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One sentence to match. */
@Schema(name = "MatchRequest", description = "A sentence or a post that may state what was checked already.")
public record MatchRequest(
        @Schema(
                        description = "The sentence or post, in Korean or English.",
                        minLength = 1,
                        maxLength = MatchQuestion.LONGEST,
                        examples = "DeepSeek built its chatbot for only 5 million dollars")
                String text,
        @Schema(
                        description = "Its language, `ko` or `en` (BCP 47); what the text itself shows if absent.",
                        examples = "en")
                @Nullable
                String language,
        @Schema(description = "How many claims at most; 5 if absent.", minimum = "1", maximum = "100") @Nullable
                Integer limit) {}
