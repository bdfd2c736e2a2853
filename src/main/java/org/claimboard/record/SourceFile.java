package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source as filed, with its quotes, edges and credibility notes. */
public record SourceFile(
        String source,
        @Nullable String ref,
        @Nullable String title,
        @Nullable TitleOrigin titleFrom,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String archive,
        String language,
        SourceType type,
        Seen seen,
        @Nullable String seenWhere,
        @Nullable List<SourceQuote> quotes,
        @Nullable LocalizedText origin,
        @Nullable List<Edge> derives,
        @Nullable LocalizedText circularity,
        @Nullable LocalizedText notes,
        @Nullable List<CredibilityEntry> credibility)
        implements FiledRecord {

    /** An edge to where the information comes from. */
    public record Edge(
            @Nullable String source,
            @Nullable String origin,
            @Nullable LocalizedText name,
            EdgeKind how,
            @Nullable List<String> about,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inferred,
            @Nullable LocalizedText note) {}

    @Override
    public RecordType recordType() {
        return RecordType.SOURCE;
    }

    @Override
    public String slug() {
        return source;
    }
}
