package org.claimboard.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known about many sentences. */
@Schema(name = "MatchBatchAnswer", description = "What is known about many sentences.")
public record MatchBatchAnswer(
        @Schema(description = "An answer for each of the texts, in their order.") List<MatchAnswer> answers) {}
