package org.claimboard.reading;

import org.claimboard.claim.Source;
import org.claimboard.record.SourceType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** A source to link to. */
public record SourceRef(
        String slug,
        @Nullable String ref,
        Text label,
        @Nullable String publisher,
        SourceType type,
        @Nullable Day published) {

    /** The address of its page from the language on. */
    public String path() {
        return "/sources/" + slug;
    }

    static SourceRef of(Source source, Language reader) {
        return new SourceRef(
                source.slug,
                source.ref,
                new Text(source.label(), source.language),
                source.title == null ? null : source.publisher,
                source.type,
                Day.ofNullable(source.published, reader));
    }
}
