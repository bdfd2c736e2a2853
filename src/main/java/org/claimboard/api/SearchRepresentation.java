package org.claimboard.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.search.Facet;
import org.claimboard.search.SearchNotice;
import org.claimboard.search.SearchResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of what a search found. */
@Schema(name = "SearchResult", description = "One page of what a search found.")
public record SearchRepresentation(
        @Schema(description = "The records of this page, the best first.") List<HitRepresentation> items,
        @Schema(description = "How many match, over all pages.", minimum = "0", examples = "36") long total,
        @Schema(description = "What the matches have in common: by facet, the most frequent values first, 10 at most.")
                Map<String, List<Value>> facets,
        @Schema(
                        description =
                                "Of how many matches one was counted for the facets: 1 if all were. Of more than 64,000 matches"
                                        + " an even share is counted, and the counts are that many times what was counted.",
                        minimum = "1",
                        examples = "1")
                int facetShare,
        @Schema(description = "What was perhaps meant, where little was found; absent if nothing comes to mind.")
                @Nullable
                String suggestion,
        @Schema(
                        description =
                                "Whether records that only are like what was asked are among the items, for there were few"
                                        + " others.")
                boolean widened,
        @Schema(description = "What was not understood as it was perhaps meant, and was searched as words.")
                List<Notice> notices,
        @Schema(
                        description = "Address of the next page; absent on the last one.",
                        format = "uri-reference",
                        examples = "/api/v1/search?q=chips&cursor=eyJhdCI6WyIyIiwiMyJdLCJmb3IiOiJhYmMifQ")
                @Nullable
                String next) {

    /** A value that matches have. */
    @Schema(name = "FacetValue", description = "A value that matches have.")
    public record Value(
            @Schema(description = "The value as the parameter of the facet's name takes it.", examples = "misleading")
                    String value,
            @Schema(description = "What the record that it stands for is called, by language; absent for words.")
                    @Nullable
                    Map<String, String> names,
            @Schema(description = "How many matches have it.", minimum = "1", examples = "12") long count) {

        static Value of(SearchResult.FacetValue value) {
            return new Value(value.value(), value.names().isEmpty() ? null : value.names(), value.count());
        }
    }

    /** What was not understood as it was perhaps meant. */
    @Schema(name = "SearchNotice", description = "What was not understood as it was perhaps meant.")
    public record Notice(
            @Schema(
                            description = "`unknown-field`, `unknown-value` or `too-long`.",
                            examples = "unknown-field",
                            enumeration = {"unknown-field", "unknown-value", "too-long"})
                    String kind,
            @Schema(description = "The words in question; empty for `too-long`.", examples = "colour") String words) {

        static Notice of(SearchNotice notice) {
            String kind =
                    switch (notice.kind()) {
                        case UNKNOWN_FIELD -> "unknown-field";
                        case UNKNOWN_VALUE -> "unknown-value";
                        case TOO_LONG -> "too-long";
                    };
            return new Notice(kind, notice.words());
        }
    }

    static SearchRepresentation of(SearchResult result, @Nullable String next) {
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<SearchResult.FacetValue> values = result.facets().getOrDefault(facet, List.of());
            if (!values.isEmpty()) {
                facets.put(facet.word(), values.stream().map(Value::of).toList());
            }
        }
        return new SearchRepresentation(
                result.hits().stream().map(HitRepresentation::of).toList(),
                result.total(),
                facets,
                result.share(),
                result.suggestion(),
                result.widened(),
                result.notices().stream().map(Notice::of).toList(),
                next);
    }
}
