package org.claimboard.api;

import java.util.List;
import java.util.function.Function;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "One page of a list.")
public record Listing<T>(
        @Schema(description = "What is on this page, in order.") List<T> items,
        @Schema(description = "How many pass the filters, over all pages.", minimum = "0", examples = "36") long total,
        @Schema(
                        description = "Address of the next page; absent on the last one.",
                        format = "uri-reference",
                        examples =
                                "/api/v1/claims?verdict=refuted&limit=2&cursor=eyJhdCI6WyIyIiwiMyJdLCJmb3IiOiJhYmMifQ")
                @Nullable
                String next) {

    static <E, C, T> Listing<T> of(
            Page<E, C> page, List<T> items, Parameters parameters, Function<C, List<String>> place) {
        C next = page.next();
        return new Listing<>(items, page.total(), next == null ? null : parameters.nextPage(place.apply(next)));
    }
}
