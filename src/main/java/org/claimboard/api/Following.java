package org.claimboard.api;

import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of something that only ever grows at its end. */
@Schema(description = "A stretch of something that only ever grows at its end.")
public record Following<T>(
        @Schema(description = "What comes behind the cursor, in order.") List<T> items,
        @Schema(description = "The cursor to come back with for what is new by then.", minimum = "0") long after,
        @Schema(description = "Address of what follows; absent where there is nothing yet.", format = "uri-reference")
                @Nullable
                String next) {

    /**
     * @param found one more than the limit if there are more
     * @param after the cursor that was asked for
     */
    static <T> Following<T> of(
            List<T> found, int limit, @Nullable Long after, ToLongFunction<T> number, Parameters parameters) {
        List<T> items = found.subList(0, Math.min(limit, found.size()));
        long last = items.isEmpty() ? (after == null ? 0 : after) : number.applyAsLong(items.get(items.size() - 1));
        return new Following<>(
                List.copyOf(items), last, found.size() > limit ? parameters.address("after", last) : null);
    }
}
