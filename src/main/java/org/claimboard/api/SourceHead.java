package org.claimboard.api;

import java.time.LocalDate;
import org.claimboard.claim.Source;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source where another resource names it. */
@Schema(description = "A source, in short.")
public record SourceHead(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of the source record here.", format = "uri-reference") String self,
        @Schema(description = "The desk's short number.", examples = "S16b") @Nullable String ref,
        @Schema(description = "Its title; absent if not known.") @Nullable String title,
        @Schema(description = "Who published it.") @Nullable String publisher,
        @Schema(description = "When it was published.", format = "date") @Nullable LocalDate published,
        @Schema(description = "Its own address.", format = "uri") @Nullable String url,
        @Schema(description = "Its language, BCP 47.", examples = "en") String language,
        @Schema(description = "What kind of source it is.") SourceType type,
        @Schema(description = "How the desk saw it.") Seen seen) {

    static SourceHead of(Source source) {
        return new SourceHead(
                source.slug,
                Links.source(source.slug),
                source.ref,
                source.title,
                source.publisher,
                source.published,
                source.url,
                source.language,
                source.type,
                source.seen);
    }

    static @Nullable SourceHead ofNullable(@Nullable Source source) {
        return source == null ? null : of(source);
    }
}
